package org.wasshoi.roster;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Area;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.people.Scope;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;

/// Areas and centres by their codes, to choose from and to be named (地域と市民センター).
@Component
class Places {

    private final Register register;

    Places(Register register) {
        this.register = register;
    }

    boolean hasArea(String code) {
        return register.areas().stream().anyMatch(area -> code(area).equals(code));
    }

    boolean hasCentre(String code) {
        return register.centres().stream().anyMatch(centre -> code(centre).equals(code));
    }

    String area(@Nullable String code) {
        return code == null ? "" : named(areas(), code);
    }

    List<Option> areas() {
        return register.areas().stream()
                .map(area -> new Option(code(area), PageContext.text(area.name())))
                .toList();
    }

    List<Option> areasOrNone() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("roster.area.none"))),
                        areas().stream())
                .toList();
    }

    boolean hasBody(String code) {
        return register.bodies().stream().anyMatch(body -> body.id().value().equals(code));
    }

    List<Option> bodies() {
        return register.bodies().stream()
                .map(body -> new Option(body.id().value(), PageContext.text(body.name())))
                .toList();
    }

    List<Option> centres() {
        return register.centres().stream()
                .map(centre -> new Option(code(centre), PageContext.text(centre.name())))
                .toList();
    }

    /// How far a role reaches, in words.
    String reach(Scope scope) {
        return switch (scope) {
            case Scope.OfOrganisation _ -> PageContext.text("roster.scope.organisation");
            case Scope.OfCity _ -> PageContext.text("roster.scope.city");
            case Scope.OfArea(var code) -> named(areas(), code);
            case Scope.OfCentre(var code) -> named(centres(), code);
            case Scope.OfRecord(var type, var id) ->
                    type.equals(RoleForm.BODY_RECORD)
                            ? PageContext.text("roster.scope.body", named(bodies(), id))
                            : type + " " + id;
        };
    }

    private static String named(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    private static String code(Area area) {
        return area.id().value();
    }

    private static String code(Centre centre) {
        return centre.id().value();
    }
}
