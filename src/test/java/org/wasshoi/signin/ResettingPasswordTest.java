package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.SiteAddress;

class ResettingPasswordTest {

    private static final String FRESH = "a new and wider river";
    private static final Pattern LINK =
            Pattern.compile("http://localhost:[0-9]+(/sign-in/reset/\\S+)");

    private final AccountHolder somebody = AccountHolder.somebody();
    private final Form visitor = new Form(App.address());
    private final ResettingPassword resetting = App.bean(ResettingPassword.class);

    @BeforeEach
    void forgetWhatOthersTried() {
        App.bean(JdbcClient.class).sql("delete from signin.attempt").update();
    }

    @Test
    void sendsALinkThatSetsANewPasswordOnceAndEndsAllSessions() {
        var elsewhere = somebody.signedIn();
        assertThat(to(ask(somebody.login() + "@example.jp")))
                .isEqualTo("/sign-in/forgot?done=sent");
        var link = link();
        var page = visitor.get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(to(set(link, FRESH))).isEqualTo("/sign-in?done=password");
        assertThat(HtmlCheck.findings(visitor.get("/sign-in?done=password").body())).isEmpty();
        assertThat(elsewhere.get("/me").statusCode()).isEqualTo(303);
        assertThat(visitor.signIn(somebody.login(), AccountHolder.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(to(visitor.signIn(somebody.login(), FRESH))).isEqualTo("/me");
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        assertThat(verbs()).contains("password.ask-reset", "password.reset");
        assertThat(mail()).hasSize(2);
    }

    @Test
    void saysTheSameWhetherTheAccountExistsOrNot() {
        var known = ask(somebody.login());
        var unknown = ask("nobody-of-this-name");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(to(unknown)).isEqualTo(to(known));
        assertThat(unknown.headers().firstValue("Set-Cookie"))
                .isEqualTo(known.headers().firstValue("Set-Cookie"));
        assertThat(HtmlCheck.findings(visitor.get("/sign-in/forgot?done=sent").body())).isEmpty();
    }

    @Test
    void doesNotBelieveTheHostOfARequest() {
        ask(somebody.login());

        assertThat(mail().getFirst()).contains("http://localhost:").doesNotContain("127.0.0.1");
        assertThat(
                        new SiteAddress(
                                        "https://wasshoi.example.jp/",
                                        App.bean(org.springframework.core.env.Environment.class))
                                .address())
                .isEqualTo("https://wasshoi.example.jp");
    }

    @Test
    void keepsTheSecondFactor() {
        somebody.withApp();
        ask(somebody.login());
        set(link(), FRESH);

        assertThat(to(visitor.signIn(somebody.login(), FRESH))).isEqualTo("/sign-in/code");
    }

    @Test
    void refusesAPasswordThatIsEasilyGuessedAndKeepsTheLink() {
        ask(somebody.login());
        var link = link();
        var refused = set(link, "password12");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HtmlCheck.findings(refused.body())).isEmpty();
        assertThat(set(link, FRESH).statusCode()).isEqualTo(303);
    }

    @Test
    void asksToWaitAfterThreeMails() {
        for (int mail = 0; mail < 3; mail++) {
            assertThat(ask(somebody.login()).statusCode()).isEqualTo(303);
        }
        var refused = ask(somebody.login());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(HtmlCheck.findings(refused.body())).isEmpty();
        assertThat(mail()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%F0%A0%AE%B7", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesAForgedLink(String token) {
        assertThat(visitor.get("/sign-in/reset/" + token).statusCode()).isEqualTo(410);
        assertThat(set("/sign-in/reset/" + token, FRESH).statusCode()).isEqualTo(410);
        assertThat(visitor.get("/sign-in/reset/" + "x".repeat(3000)).statusCode()).isEqualTo(410);
    }

    @Test
    void takesACodeOnPaperFromWhoeverHasNoMail() {
        var clerk = new Acting(new SignedIn(somebody.person(), "例", List.of()), "192.0.2.1");
        var code = resetting.printedCode(somebody.person(), clerk).orElseThrow();

        assertThat(letter("AAAA AAAA AAAA AAAA").statusCode()).isEqualTo(422);
        var link = to(letter(" " + code.toLowerCase().replace(" ", "-")));
        assertThat(link).startsWith("/sign-in/reset/");
        assertThat(set(link, FRESH).statusCode()).isEqualTo(303);
        assertThat(letter(code).statusCode()).isEqualTo(422);
        assertThat(verbs()).contains("password.print-reset", "password.reset");
        assertThat(HtmlCheck.findings(letter("x").body())).isEmpty();
    }

    @Test
    void voidsAnEarlierCodeWithALaterOne() {
        var clerk = new Acting(new SignedIn(somebody.person(), "例", List.of()), "192.0.2.1");
        var first = resetting.printedCode(somebody.person(), clerk).orElseThrow();
        resetting.printedCode(somebody.person(), clerk);

        assertThat(resetting.find(first.replace(" ", ""))).isEmpty();
    }

    @Test
    void isOverAfterItsTime() {
        var resets = App.bean(Resets.class);
        resets.add(somebody.person(), "old-token" + somebody.login(), Duration.ofSeconds(-1));

        assertThat(resets.find("old-token" + somebody.login())).isEmpty();
        assertThat(resets.take("old-token" + somebody.login())).isEmpty();
    }

    private HttpResponse<String> ask(String login) {
        return visitor.post("/sign-in/forgot", "/sign-in/forgot", Map.of("login", login));
    }

    private HttpResponse<String> letter(String code) {
        return visitor.post("/sign-in/reset", "/sign-in/reset", Map.of("letter", code));
    }

    private HttpResponse<String> set(String link, String password) {
        return visitor.post("/sign-in", link, Map.of("fresh", password));
    }

    private String link() {
        var link = LINK.matcher(mail().getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<String> mail() {
        return App.bean(JdbcClient.class)
                .sql("select content from notification.mail where recipient = :to order by id")
                .param("to", somebody.login() + "@example.jp")
                .query(String.class)
                .list();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    private List<String> verbs() {
        return App.bean(JdbcClient.class)
                .sql("select verb from audit.entry where person = :person")
                .param("person", somebody.person().value())
                .query(String.class)
                .list();
    }
}
