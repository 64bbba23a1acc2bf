package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.signin.AccountHolder.PASSWORD;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;

class KeptFormsTest {

    private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"");
    private static final String PATH = "/me/sessions/%s/end".formatted(new UUID(0, 0));
    private static final Map<String, String> FIELDS =
            Map.of("text", "𠮷さんの話\n<b>\"二行目\"", "other", "x");

    private final AccountHolder somebody = AccountHolder.somebody();
    private final Form visitor = new Form(App.address());

    @Test
    void keepWhatWasWrittenUntilItsOwnerSendsIt() {
        var asked = visitor.post("/sign-in", PATH, FIELDS);
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("書いたものは消えていません").doesNotContain("二行目");
        assertThat(HtmlCheck.findings(asked.body())).isEmpty();

        var wrong = signIn("wrong", kept(asked.body()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var right = signIn(PASSWORD, kept(wrong.body()));
        assertThat(right.headers().firstValue("Location")).contains("/me/unsent");

        var page = visitor.get("/me/unsent");
        assertThat(page.body())
                .contains("action=\"" + PATH + "\"", "value=\"x\"", "𠮷さんの話\n&lt;b>&#34;二行目&#34;");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(visitor.post("/me/unsent", PATH, FIELDS).statusCode()).isEqualTo(404);
    }

    @Test
    void passTheSecondFactor() {
        var secret = somebody.withApp();
        var asked = visitor.post("/sign-in", PATH, FIELDS);
        signIn(PASSWORD, kept(asked.body()));
        var code = Map.of("code", AccountHolder.codeNow(secret));

        assertThat(
                        visitor.post("/sign-in/code", "/sign-in/code", code)
                                .headers()
                                .firstValue("Location"))
                .contains("/me/unsent");
        assertThat(visitor.get("/me/unsent").body()).contains("二行目");
    }

    @Test
    void areGivenToNobodyElse() {
        var other = AccountHolder.somebody();
        var session = somebody.signedIn().cookie("session");
        visitor.get("/sign-in");
        var expired = new Form(App.address()).with(session);
        App.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                        "update signin.session set started_at = started_at - interval '1 day', seen_at = seen_at - interval '1 day' where person = :person")
                .param("person", somebody.person().value())
                .update();
        var kept = kept(expired.post("/sign-in", PATH, FIELDS).body());

        assertThat(
                        visitor.post(
                                        "/sign-in",
                                        "/sign-in",
                                        Map.of(
                                                "login",
                                                other.login(),
                                                "password",
                                                PASSWORD,
                                                "kept",
                                                kept))
                                .headers()
                                .firstValue("Location"))
                .contains("/me");
        assertThat(visitor.get("/me/unsent").statusCode()).isEqualTo(303);
    }

    @Test
    void holdNoPassword() {
        var fields = Map.of("old", "secret one", "fresh", "secret two");
        var asked = visitor.post("/sign-in", "/me/password", fields);

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void holdNoMoreThanIsReasonable() {
        var fields = Map.of("text", "文".repeat(100_001));

        assertThat(visitor.post("/sign-in", PATH, fields).statusCode()).isEqualTo(303);
    }

    @Test
    void cannotBeForged() {
        assertThat(signIn(PASSWORD, "bm90IHNlYWxlZA").headers().firstValue("Location"))
                .contains("/me");
        visitor.post("/me", "/sign-out", Map.of());
        assertThat(signIn(PASSWORD, "%%%").headers().firstValue("Location")).contains("/me");
    }

    @Test
    void areNotAskedForByAddress() {
        assertThat(
                        visitor.post("/sign-in", "/sign-in/again", FIELDS)
                                .headers()
                                .firstValue("Location"))
                .contains("/sign-in");
    }

    private java.net.http.HttpResponse<String> signIn(String password, String kept) {
        return visitor.post(
                "/sign-in",
                "/sign-in",
                Map.of("login", somebody.login(), "password", password, "kept", kept));
    }

    private static String kept(String body) {
        var found = KEPT.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
