package org.wasshoi.signin;

import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.Role;
import org.wasshoi.people.RoleWords;
import org.wasshoi.people.Scope;

/// An invented person (例の人) through whom one role can be tried.
record DemoPerson(
        String login,
        Role role,
        String scope,
        String scopeCode,
        String organisationKind,
        String organisation,
        String name,
        String kana) {

    static DemoPerson of(String line) {
        var cells = line.split("\t", -1);
        return new DemoPerson(
                cells[0],
                Role.valueOf(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7]);
    }

    boolean holdsARole() {
        return role != Role.RESIDENT;
    }

    String roleKey() {
        return RoleWords.key(role);
    }

    Scope scope(OrganisationId organisation) {
        return switch (scope) {
            case "CENTRE" -> new Scope.OfCentre(scopeCode);
            case "AREA" -> new Scope.OfArea(scopeCode);
            case "CITY" -> new Scope.OfCity();
            default -> new Scope.OfOrganisation(organisation);
        };
    }
}
