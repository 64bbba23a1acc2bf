package org.wasshoi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.OrganisationKind;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.people.Where;
import org.wasshoi.web.Permission;

/// What it costs to ask whether somebody with several roles may do something to a record somewhere.
record Permits(double nanoseconds) {

    private static final int TIMES = 5_000_000;
    private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(1, 1));

    static Permits measure() {
        var who = somebody();
        ask(who, TIMES);
        var begun = System.nanoTime();
        var yes = ask(who, TIMES);
        var time = System.nanoTime() - begun;
        if (yes != TIMES / 2) {
            throw new IllegalStateException("Half of the questions are to be answered with yes");
        }
        return new Permits((double) time / TIMES);
    }

    private static int ask(SignedIn who, int times) {
        var here = new Where(ORGANISATION, "sekigaoka", "ichinoseki");
        var elsewhere = new Where(new OrganisationId(new UUID(2, 2)), "sogei", "senmaya");
        int yes = 0;
        for (int time = 0; time < times; time++) {
            var where = time % 2 == 0 ? here : elsewhere;
            yes += who.may(Permission.ENTER_FOR_PERSON, where) ? 1 : 0;
        }
        return yes;
    }

    private static SignedIn somebody() {
        var organisation =
                new Organisation(
                        ORGANISATION,
                        OrganisationKind.COLLABORATION_BODY,
                        "bench",
                        null,
                        null,
                        Organisation.Register.NONE,
                        true);
        var person = new PersonId(new UUID(3, 3));
        var term = new Term(LocalDate.of(2026, 4, 1), null);
        List<Membership> roles =
                Stream.of(Role.MEMBER, Role.OFFICER, Role.CENTRE_CLERK)
                        .map(role ->
                                new Membership(
                                        person,
                                        organisation,
                                        role,
                                        role == Role.CENTRE_CLERK
                                                ? new Scope.OfCentre("sekigaoka")
                                                : new Scope.OfOrganisation(ORGANISATION),
                                        term))
                        .toList();
        return new SignedIn(person, "bench", roles);
    }
}
