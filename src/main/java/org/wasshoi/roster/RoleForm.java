package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.web.Problem;

/// A role to grant, as typed (役割の付与の欄); the scope is a kind and, after a colon, a code.
record RoleForm(String organisation, String role, String scope, String first, String last) {

    static final String BODY_RECORD = "body";

    private static final String AREA = "area:";
    private static final String CENTRE = "centre:";
    private static final String BODY = "body:";

    static RoleForm today(LocalDate today) {
        return new RoleForm("", "", "organisation", today.toString(), "");
    }

    static RoleForm of(Map<String, String> fields) {
        return new RoleForm(
                fields.getOrDefault("organisation", ""),
                fields.getOrDefault("role", ""),
                fields.getOrDefault("scope", ""),
                fields.getOrDefault("first", ""),
                fields.getOrDefault("last", ""));
    }

    List<Problem> problems(List<Organisation> grantable, boolean wholeCity, Places places) {
        var problems = new ArrayList<Problem>();
        if (chosen(grantable).isEmpty()) {
            problems.add(new Problem("organisation", "roster.problem.organisation"));
        }
        if (grantedRole().isEmpty()) {
            problems.add(new Problem("role", "roster.problem.role"));
        }
        if (!isScope(places) || !(wholeCity || scope.equals("organisation"))) {
            problems.add(new Problem("scope", "roster.problem.scope"));
        }
        if (Wareki.parse(first).isEmpty()) {
            problems.add(new Problem("first", "roster.problem.first"));
        }
        if (!isLast()) {
            problems.add(new Problem("last", "roster.problem.last"));
        }
        return problems;
    }

    /// The membership itself; only for a form without problems.
    Membership membership(PersonId person, List<Organisation> grantable) {
        var organisation = chosen(grantable).orElseThrow();
        return new Membership(
                person,
                organisation,
                grantedRole().orElseThrow(),
                scope(organisation),
                new Term(Wareki.parse(first).orElseThrow(), Wareki.parse(last).orElse(null)));
    }

    private boolean isLast() {
        if (last.isBlank()) {
            return true;
        }
        var begin = Wareki.parse(first);
        return Wareki.parse(last)
                .filter(day -> begin.isEmpty() || !day.isBefore(begin.get()))
                .isPresent();
    }

    private Optional<Organisation> chosen(List<Organisation> grantable) {
        return grantable.stream()
                .filter(one -> one.id().value().toString().equals(organisation))
                .findFirst();
    }

    private Optional<Role> grantedRole() {
        return Stream.of(Role.values())
                .filter(one -> one != Role.RESIDENT)
                .filter(one -> one.name().equals(role))
                .findFirst();
    }

    private boolean isScope(Places places) {
        return switch (scope) {
            case "organisation", "city" -> true;
            default ->
                    names(AREA, places::hasArea)
                            || names(CENTRE, places::hasCentre)
                            || names(BODY, places::hasBody);
        };
    }

    private boolean names(String kind, Predicate<String> exists) {
        return scope.startsWith(kind) && exists.test(scope.substring(kind.length()));
    }

    private Scope scope(Organisation organisation) {
        if (scope.startsWith(BODY)) {
            return new Scope.OfRecord(BODY_RECORD, scope.substring(BODY.length()));
        }
        if (scope.startsWith(AREA)) {
            return new Scope.OfArea(scope.substring(AREA.length()));
        }
        if (scope.startsWith(CENTRE)) {
            return new Scope.OfCentre(scope.substring(CENTRE.length()));
        }
        return scope.equals("city")
                ? new Scope.OfCity()
                : new Scope.OfOrganisation(organisation.id());
    }
}
