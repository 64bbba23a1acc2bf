package org.wasshoi.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Contact;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.Member;
import org.wasshoi.people.Membership;
import org.wasshoi.people.MembershipId;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;

/// Does a whole change of officers at once (役員交代の実行): terms end, successors follow, mail goes out.
@Component
class HandingOver {

    private static final Masking MASKING = Masking.showing("ending", "successors", "last");

    private final HandOvers handOvers;
    private final Memberships memberships;
    private final Successors successors;
    private final GrantingRoles granting;
    private final AuditLog audit;

    HandingOver(
            HandOvers handOvers,
            Memberships memberships,
            Successors successors,
            GrantingRoles granting,
            AuditLog audit) {
        this.handOvers = handOvers;
        this.memberships = memberships;
        this.successors = successors;
        this.granting = granting;
        this.audit = audit;
    }

    /// False if somebody else has changed the draft since it was looked at; nothing is done then.
    @Transactional
    public boolean finish(
            Acting acting, Organisation organisation, HandOver handOver, InvitationLink link) {
        var draft = handOver.draft();
        var people =
                draft.successors().stream().map(one -> successors.person(acting, one)).toList();
        var settled =
                java.util.stream.IntStream.range(0, people.size())
                        .mapToObj(index ->
                                draft.successors()
                                        .get(index)
                                        .settled(people.get(index).id().value()))
                        .toList();
        if (!handOvers.finish(handOver, draft.settled(settled), acting.who().person())) {
            org.springframework.transaction.interceptor.TransactionAspectSupport
                    .currentTransactionStatus()
                    .setRollbackOnly();
            return false;
        }
        draft.ending().forEach(id -> end(acting, organisation, new MembershipId(id), draft));
        for (int index = 0; index < people.size(); index++) {
            follow(acting, organisation, people.get(index), settled.get(index), link);
        }
        record(acting, handOver);
        return true;
    }

    private void end(Acting acting, Organisation organisation, MembershipId id, Draft draft) {
        memberships
                .find(id)
                .filter(held -> held.membership().organisation().id().equals(organisation.id()))
                .ifPresent(held -> end(acting, held, draft));
    }

    private void end(Acting acting, Member held, Draft draft) {
        var last = java.util.Objects.requireNonNull(draft.last());
        var first = held.membership().term().from();
        granting.end(acting, held, last.isBefore(first) ? first : last);
    }

    private void follow(
            Acting acting,
            Organisation organisation,
            Person person,
            Draft.Successor successor,
            InvitationLink link) {
        granting.grant(
                acting,
                new Membership(
                        person.id(),
                        organisation,
                        successor.role(),
                        new Scope.OfOrganisation(organisation.id()),
                        new Term(successor.first(), successor.last())));
        successors.invite(acting, person, successor.way(), link);
    }

    private void record(Acting acting, HandOver handOver) {
        var draft = handOver.draft();
        audit.record(
                acting.did(
                        new Verb("hand-over.finish"),
                        new Target("hand-over", handOver.id().toString()),
                        null,
                        MASKING.change(
                                null,
                                Map.of(
                                        "ending", draft.ending().size(),
                                        "successors", draft.successors().size()))));
    }

    /// Those who follow, found or added to the register, and invited.
    @Component
    record Successors(
            Persons persons,
            CorrectingPersons correcting,
            Inviting inviting,
            org.wasshoi.signin.OpeningAccounts accounts) {

        Person person(Acting acting, Draft.Successor successor) {
            return Optional.ofNullable(successor.person())
                    .map(PersonId::new)
                    .flatMap(persons::find)
                    .orElseGet(() -> add(acting, successor));
        }

        /// Only who has no account yet, and by mail only who has an address.
        void invite(Acting acting, Person person, Draft.Way way, InvitationLink link) {
            if (way == Draft.Way.MAIL
                    && person.contact().mail() != null
                    && !accounts.hasAccount(person.id())) {
                inviting.byMail(acting, person, link);
            }
        }

        /// Who still waits for a letter.
        List<Person> forLetters(Draft draft) {
            return draft.successors().stream()
                    .filter(one -> one.way() == Draft.Way.LETTER)
                    .map(Draft.Successor::person)
                    .flatMap(id -> person(id).stream())
                    .filter(person -> !accounts.hasAccount(person.id()))
                    .toList();
        }

        private Optional<Person> person(@Nullable UUID id) {
            return Optional.ofNullable(id).map(PersonId::new).flatMap(persons::find);
        }

        private Person add(Acting acting, Draft.Successor successor) {
            var person =
                    new Person(
                            persons.nextId(),
                            java.util.Objects.requireNonNull(successor.name()),
                            successor.kana(),
                            new Contact(successor.mail(), null, null),
                            null,
                            Language.JA,
                            NoticeChannel.SITE,
                            false);
            correcting.add(acting, person);
            return person;
        }
    }
}
