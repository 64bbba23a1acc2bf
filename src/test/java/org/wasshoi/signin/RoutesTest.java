package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wasshoi.App;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationKind;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.web.Permit;

/// Walks every route as everybody; `WASSHOI_WRITE=true` writes the table anew.
class RoutesTest {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");
    private static final String ANONYMOUS = "";

    private final Map<Role, PersonId> people = new EnumMap<>(Role.class);

    @Test
    void areOpenToWhomTheTableSays() throws IOException {
        Arrays.stream(Role.values()).forEach(role -> people.put(role, person(role)));
        var walked = table();
        if ("true".equals(System.getenv("WASSHOI_WRITE"))) {
            Files.writeString(TABLE, walked);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(walked);
    }

    private String table() {
        return App.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue()))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(RequestMappingInfo route, HandlerMethod handler) {
        var permit = handler.getMethodAnnotation(Permit.class);
        var methods = route.getMethodsCondition().getMethods();
        var method = methods.isEmpty() ? "GET" : methods.iterator().next().name();
        return route.getPatternValues().stream()
                .map(path ->
                        "%-42s %-4s %-11s %s"
                                .formatted(
                                        path, method, permit.value().code(), open(method, path)));
    }

    private String open(String method, String path) {
        var who =
                Stream.concat(
                                Stream.of("anonymous").filter(_ -> isOpen(method, path, ANONYMOUS)),
                                Arrays.stream(Role.values())
                                        .filter(role -> isOpen(method, path, session(role)))
                                        .map(Role::name))
                        .toList();
        if (who.size() == 1 + Role.values().length) {
            return "everybody";
        }
        return who.size() == Role.values().length && !who.contains("anonymous")
                ? "whoever has signed in"
                : String.join(" ", who);
    }

    /// Neither sent to sign in nor refused; what the handler then says does not matter here.
    private static boolean isOpen(String method, String path, String session) {
        var form = new Form(App.address());
        var visitor = session.isEmpty() ? form : form.with(session);
        var address = filled(path);
        var answer =
                method.equals("GET")
                        ? visitor.get(address)
                        : visitor.post(session.isEmpty() ? "/sign-in" : "/me", address, Map.of());
        var sentAway =
                answer.headers()
                        .firstValue("Location")
                        .filter(to -> to.startsWith("/sign-in"))
                        .isPresent();
        return !sentAway && answer.statusCode() != 403;
    }

    private static String filled(String path) {
        return path.replaceAll("\\{list:([a-z]+)[^}]*}", "$1")
                .replace("{code}", "senmaya")
                .replace("{number}", "11")
                .replace("{id}", new UUID(0, 0).toString())
                .replaceAll("\\{[a-z]+}", "nothing");
    }

    private String session(Role role) {
        return App.bean(Sessions.class).start(people.get(role), "192.0.2.1", "", true);
    }

    private static PersonId person(Role role) {
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        role.name(),
                        null,
                        Contact.NONE,
                        null,
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        if (role != Role.RESIDENT) {
            var membership =
                    new Membership(
                            person.id(),
                            city(),
                            role,
                            new Scope.OfCity(),
                            new Term(LocalDate.of(2020, 4, 1), null));
            App.bean(Memberships.class).add(membership);
        }
        return person.id();
    }

    private static Organisation city() {
        var organisations = App.bean(Organisations.class);
        var city =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.CITY,
                        "一関市",
                        null,
                        null,
                        Organisation.Register.NONE,
                        false);
        organisations.add(city);
        return city;
    }
}
