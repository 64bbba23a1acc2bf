package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class ResetCodeTest {

    private static final Pattern CODE = Pattern.compile("<b class=\"nowrap\">([^<]+)</b>");
    private static final String FRESH = "a wide lake in autumn";

    private final Form administrator = Town.visitOfTheCity(Role.ADMINISTRATOR);
    private final Someone forgetful = Someone.resident("忘れ 物");
    private final String path = "/people/" + forgetful.id().value();

    @BeforeEach
    void forgetWhatOthersTried() {
        Town.jdbc().sql("delete from signin.attempt").update();
    }

    @Test
    void setsANewPasswordForWhoHasNoMail() {
        var shown = administrator.post(path, path + "/reset", Map.of());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        var code = CODE.matcher(shown.body());
        assertThat(code.find()).isTrue();

        var visitor = new Form(App.address());
        var asked =
                visitor.post("/sign-in/reset", "/sign-in/reset", Map.of("letter", code.group(1)));
        var page = asked.headers().firstValue("Location").orElseThrow();
        visitor.post(page, page, Map.of("fresh", FRESH));

        assertThat(visitor.signIn(forgetful.login(), FRESH).statusCode()).isEqualTo(303);
        assertThat(Town.entries("password.print-reset", forgetful.id())).isEqualTo(1);
    }

    @Test
    void isNothingForWhoHasNoAccount() {
        var stranger = "/people/" + Town.person("口座 無", null).id().value();

        assertThat(administrator.post(stranger, stranger + "/reset", Map.of()).statusCode())
                .isEqualTo(404);
    }
}
