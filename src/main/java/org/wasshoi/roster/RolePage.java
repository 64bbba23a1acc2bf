package org.wasshoi.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Person;
import org.wasshoi.people.Role;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where a role is granted, for a term and as far as it reaches (役割の付与).
record RolePage(
        Person person,
        RoleForm form,
        List<Problem> problems,
        List<Organisation> grantable,
        boolean wholeCity,
        Places places)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    RolePage with(List<Problem> found) {
        return new RolePage(person, form, found, grantable, wholeCity, places);
    }

    List<Option> organisations() {
        return chosenFirst(
                grantable.stream().map(one -> new Option(one.id().value().toString(), one.name())));
    }

    List<Option> roles() {
        return chosenFirst(
                Stream.of(Role.values())
                        .filter(role -> role != Role.RESIDENT)
                        .map(role ->
                                new Option(role.name(), PageContext.text(RoleWords.key(role)))));
    }

    private static Option assigned(Option body) {
        return new Option(
                "body:" + body.value(), PageContext.text("roster.scope.body", body.label()));
    }

    List<Option> scopes() {
        var scopes = new ArrayList<Option>();
        scopes.add(new Option("organisation", PageContext.text("roster.scope.organisation")));
        if (wholeCity) {
            scopes.add(new Option("city", PageContext.text("roster.scope.city")));
            places.areas().forEach(area -> scopes.add(prefixed("area:", area)));
            places.centres().forEach(centre -> scopes.add(prefixed("centre:", centre)));
            places.bodies().forEach(body -> scopes.add(assigned(body)));
        }
        return scopes;
    }

    String path() {
        return "/people/" + person.id().value();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }

    private static Option prefixed(String kind, Option place) {
        return new Option(kind + place.value(), place.label());
    }

    private static List<Option> chosenFirst(Stream<Option> options) {
        var none = new Option("", PageContext.text("people.reception.choose"));
        return Stream.concat(Stream.of(none), options).toList();
    }
}
