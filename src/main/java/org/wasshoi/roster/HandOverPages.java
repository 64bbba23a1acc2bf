package org.wasshoi.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Member;
import org.wasshoi.people.MembershipId;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Gathers what a change of officers shows.
@Component
class HandOverPages {

    private final HandOvers handOvers;
    private final Roll roll;
    private final HandingOver.Successors successors;
    private final AuditLog audit;
    private final PersonPages.PagePlaces here;

    HandOverPages(
            HandOvers handOvers,
            Roll roll,
            HandingOver.Successors successors,
            AuditLog audit,
            PersonPages.PagePlaces here) {
        this.handOvers = handOvers;
        this.roll = roll;
        this.successors = successors;
        this.audit = audit;
        this.here = here;
    }

    /// Organisations and whoever is known there.
    @Component
    record Roll(Organisations organisations, Memberships memberships, Persons persons) {

        Organisation within(UUID id, SignedIn who) {
            return organisations
                    .find(new OrganisationId(id))
                    .filter(one -> who.may(Permission.HAND_OVER, Where.of(one)))
                    .orElseThrow(NotFound::new);
        }

        List<Member> held(List<UUID> ids) {
            return ids.stream()
                    .map(MembershipId::new)
                    .flatMap(id -> memberships.find(id).stream())
                    .toList();
        }

        List<Follower> followers(Draft draft) {
            return draft.successors().stream().map(one -> new Follower(one, name(one))).toList();
        }

        private String name(Draft.Successor successor) {
            var id = successor.person();
            return id == null
                    ? Objects.requireNonNull(successor.name())
                    : persons.find(new PersonId(id)).map(person -> person.name()).orElse("");
        }
    }

    HandOverPage page(UUID id, Acting acting) {
        var organisation = roll.within(id, acting.who());
        audit.recordView(acting.saw(new Target("organisation", id.toString()), null));
        var open = handOvers.open(organisation.id());
        var draft = open.map(HandOver::draft).orElse(Draft.EMPTY);
        var yearEnd = FiscalYear.of(here.today()).last();
        var last = draft.last() == null ? yearEnd : draft.last();
        return new HandOverPage(
                organisation,
                roll.memberships().members(organisation.id()),
                open.map(HandOver::version).orElse(0),
                draft,
                roll.followers(draft),
                grantable(acting.who(), organisation),
                last.toString(),
                SuccessorForm.from(last.plusDays(1), last.plusYears(1)),
                List.of(),
                false);
    }

    CheckPage check(UUID id, Acting acting) {
        var organisation = roll.within(id, acting.who());
        var open = handOvers.open(organisation.id()).orElseThrow(NotFound::new);
        return new CheckPage(
                organisation,
                open,
                roll.held(open.draft().ending()),
                roll.followers(open.draft()),
                List.of(),
                false);
    }

    DonePage done(UUID id, Acting acting) {
        var handOver =
                handOvers.find(id).filter(one -> one.done() != null).orElseThrow(NotFound::new);
        var organisation = roll.within(handOver.organisation().value(), acting.who());
        return new DonePage(
                organisation,
                handOver,
                roll.held(handOver.draft().ending()),
                roll.followers(handOver.draft()),
                successors.forLetters(handOver.draft()));
    }

    /// Nobody hands over a role that allows more than they may themselves.
    private static List<Role> grantable(SignedIn who, Organisation organisation) {
        var where = Where.of(organisation);
        return Stream.of(Role.OFFICER, Role.BODY_OFFICE, Role.MEMBER)
                .filter(role ->
                        who.may(Permission.GRANT_ROLE, where)
                                || Arrays.stream(Permission.values())
                                        .filter(role::grants)
                                        .allMatch(one -> who.may(one, where)))
                .toList();
    }
}
