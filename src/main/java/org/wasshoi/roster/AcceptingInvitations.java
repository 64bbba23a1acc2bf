package org.wasshoi.roster;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.signin.OpeningAccounts;

/// Opens the account of a person who was invited (招待によるアカウントの開設); a code that is wrong, used or
/// over gets the same answer.
@Component
class AcceptingInvitations {

    private final Invitations invitations;
    private final OpeningAccounts opening;
    private final Persons persons;
    private final Roles roles;
    private final AuditLog audit;

    AcceptingInvitations(
            Invitations invitations,
            OpeningAccounts opening,
            Persons persons,
            Roles roles,
            AuditLog audit) {
        this.invitations = invitations;
        this.opening = opening;
        this.persons = persons;
        this.roles = roles;
        this.audit = audit;
    }

    /// Who will have to keep the stricter rules of staff.
    @Component
    record Roles(Memberships memberships, Clock clock) {

        boolean areThoseOfStaff(Person person) {
            var today = LocalDate.now(clock);
            return memberships.of(person.id()).stream()
                    .filter(held ->
                            held.term().last() == null || !today.isAfter(held.term().last()))
                    .anyMatch(held -> held.role().isStaff());
        }
    }

    sealed interface Outcome {
        record Wrong() implements Outcome {}

        record Wait() implements Outcome {}

        record Unfit(OpeningAccounts.Outcome why) implements Outcome {}

        record Opened() implements Outcome {}
    }

    @Transactional
    public Outcome accept(String typed, String login, String password, String address) {
        var invitation =
                Code.of(typed)
                        .flatMap(invitations::take)
                        .filter(taken -> !opening.hasAccount(taken.person()));
        if (invitation.isEmpty()) {
            return new Outcome.Wrong();
        }
        return open(invitation.get(), login, password, address);
    }

    private Outcome open(Invitation invitation, String login, String password, String address) {
        var person = persons.find(invitation.person()).orElseThrow();
        var staff = roles.areThoseOfStaff(person);
        var outcome = opening.open(person, login, invitation.mail(), password, staff);
        if (outcome != OpeningAccounts.Outcome.OPENED) {
            return new Outcome.Unfit(outcome);
        }
        invitations.use(invitation);
        audit.record(
                new Entry(
                        Actor.visitor(),
                        person.id().value(),
                        new Verb("invitation.accept"),
                        new Target("person", person.id().value().toString()),
                        Change.NONE,
                        Source.of(Channel.WEB, address)));
        return new Outcome.Opened();
    }
}
