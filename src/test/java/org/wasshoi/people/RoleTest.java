package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Visitor;

class RoleTest {

    private static final Path DOCUMENT = Path.of("docs/permissions.md");

    /// `WASSHOI_WRITE=true` writes the document anew.
    @Test
    void isDocumentedAsItIs() throws IOException {
        if ("true".equals(System.getenv("WASSHOI_WRITE"))) {
            Files.writeString(DOCUMENT, document());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    @Test
    void givesAnonymousVisitorsOnlyWhatIsPublic() {
        assertThat(Arrays.stream(Permission.values()).filter(Visitor.Anonymous.ANONYMOUS::may))
                .containsExactly(Permission.READ_PUBLIC);
    }

    private static String document() {
        return """
        # Permissions

        Which role grants what; written by `RoleTest`. Everybody who has signed in has what `resident` has. The
        permissions on organisations, roles and corrections hold only within the scope in which the role is held: its
        organisation, a centre, an area or the city. Finding a person and entering for one holds for everybody who
        comes to the counter, and each look is logged.

        """
                + row("permission", names())
                + row("---", Arrays.stream(Role.values()).map(_ -> ":-:").collect(joined()), ":-:")
                + Arrays.stream(Permission.values())
                        .map(permission ->
                                row(
                                        "`" + permission.code() + "`",
                                        marks(role -> role.grants(permission)),
                                        mark(Visitor.Anonymous.ANONYMOUS.may(permission))))
                        .collect(Collectors.joining());
    }

    private static String names() {
        return Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joined());
    }

    private static String row(String head, String cells) {
        return row(head, cells, "anonymous");
    }

    private static String row(String head, String cells, String anonymous) {
        return Stream.of(head, anonymous, cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String marks(Predicate<Role> grants) {
        return Arrays.stream(Role.values()).map(role -> mark(grants.test(role))).collect(joined());
    }

    private static String mark(boolean granted) {
        return granted ? "●" : " ";
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" | ");
    }
}
