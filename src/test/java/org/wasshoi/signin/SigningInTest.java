package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.audit.AuditSearch;
import org.wasshoi.audit.AuditTrail;
import org.wasshoi.audit.Logged;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;

class SigningInTest {

    private static final String PASSWORD = SignInFixtures.PASSWORD;

    private static int count;

    private final Form visitor = new Form(App.address());
    private final String login = "person" + ++count;
    private final PersonId person = SignInFixtures.personWithAccount(login);

    @Test
    void letsInWhoKnowsThePassword() {
        var answer = visitor.signIn(login, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/me");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Expires");
        assertThat(visitor.get("/me").body()).contains("𠮷田 髙志");
    }

    @Test
    void takesFullWidthSignsForNarrowOnes() {
        assertThat(visitor.signIn("ｐｅｒｓｏｎ" + count, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void saysTheSameWhetherTheAccountExistsOrNot() {
        var known = visitor.signIn(login, "something else");
        var unknown = visitor.signIn("nobody" + count, "something else");

        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(withoutWhatWasTyped(unknown.body()))
                .isEqualTo(withoutWhatWasTyped(known.body()));
    }

    @Test
    void keepsWhatWasTypedButNotThePassword() {
        var answer = visitor.signIn(login + "<b>\"𠮷", "typed-secret");

        assertThat(answer.body())
                .contains("value=\"" + login + "&lt;b>&#34;𠮷\"")
                .contains("field__error")
                .doesNotContain("typed-secret");
    }

    @Test
    void asksForBothFields() {
        var answer = visitor.signIn("", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"login-e\"").contains("id=\"password-e\"");
    }

    @Test
    void leavesATrailOfWrongPasswords() {
        visitor.signIn(login, "something else");

        assertThat(
                        App.bean(AuditTrail.class)
                                .page(AuditSearch.ALL.of(person.value()), AuditTrail.END, 1))
                .extracting(Logged::verb)
                .containsExactly(AccountLog.SIGN_IN_FAILED);
    }

    @Test
    void asksToWaitAfterTenMistakes() {
        for (int mistake = 0; mistake < Attempts.MOST_PER_NAME; mistake++) {
            assertThat(signIn("wrong")).isInstanceOf(SigningIn.Outcome.Wrong.class);
        }

        assertThat(signIn(PASSWORD)).isInstanceOf(SigningIn.Outcome.Wait.class);
    }

    @Test
    void asksToWaitForANameThatNobodyHasToo() {
        var signingIn = App.bean(SigningIn.class);
        var nobody = Login.of("nobody-at-all");
        for (int mistake = 0; mistake < Attempts.MOST_PER_NAME; mistake++) {
            signingIn.signIn(nobody, new Password("wrong"), "203.0.113." + mistake);
        }

        assertThat(signingIn.signIn(nobody, new Password("wrong"), "203.0.113.99"))
                .isInstanceOf(SigningIn.Outcome.Wait.class);
    }

    @Test
    void refusesAFormThatThisSiteDidNotGiveOut() {
        var answer = visitor.postBare("/sign-in", Map.of("login", login, "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "//example.com",
                "/\\example.com",
                "javascript:x",
                "/%0d"
            })
    void leadsToNoOtherSite(String next) {
        var fields = Map.of("login", login, "password", PASSWORD, "next", next);

        assertThat(visitor.post("/sign-in", "/sign-in", fields).headers().firstValue("Location"))
                .contains("/me");
    }

    @Test
    void leadsBackToWhereItWasAskedFor() {
        assertThat(visitor.get("/me/sessions").headers().firstValue("Location"))
                .contains("/sign-in?next=%2Fme%2Fsessions");
        var fields = Map.of("login", login, "password", PASSWORD, "next", "/me/sessions");

        assertThat(visitor.post("/sign-in", "/sign-in", fields).headers().firstValue("Location"))
                .contains("/me/sessions");
    }

    @Test
    void givesANewSessionEachTime() {
        visitor.signIn(login, PASSWORD);
        var first = visitor.cookie("session");
        visitor.post("/me", "/sign-out", Map.of());
        visitor.signIn(login, PASSWORD);

        assertThat(visitor.cookie("session")).isNotEmpty().isNotEqualTo(first);
        assertThat(new Form(App.address()).with(first).get("/me").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isNeededWithAForgedCookie(String forged) {
        assertThat(visitor.with(forged).get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void endsWithSigningOut() {
        visitor.signIn(login, PASSWORD);
        var session = visitor.cookie("session");

        assertThat(visitor.post("/me", "/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(new Form(App.address()).with(session).get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void canBeEndedFromAfarButOnlyByItsOwner() {
        visitor.signIn(login, PASSWORD);
        var other = new Form(App.address());
        other.signIn(login, PASSWORD);
        var stranger = new Form(App.address());
        stranger.with(App.bean(Sessions.class).start(SignInFixtures.person(), "", "", false));
        var path = "/me/sessions/%s/end".formatted(sessionOf(other));

        assertThat(stranger.post("/me", path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(other.get("/me").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/me", path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(other.get("/me").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotOpenToSamplePeopleInARealCity() {
        assertThat(visitor.get("/sign-in").body()).doesNotContain(DemoPeople.PASSWORD);
        assertThat(visitor.signIn("administrator", DemoPeople.PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    void isOpenToEverySamplePersonInASampleCity() {
        assertThat(new DemoPeople(new SampleSwitch(true)).shown())
                .hasSize(Role.values().length)
                .allSatisfy(demo -> {
                    var visitor = new Form(App.addressWithSample());
                    var answer = visitor.signInAsSample(demo.login());
                    assertThat(answer.statusCode()).isEqualTo(303);
                    assertThat(visitor.get("/me").body())
                            .contains(demo.name())
                            .doesNotContain("職員の役割はまだ使えません");
                });
    }

    @Test
    void isNeverNeededToReadAndLeavesNoCookie() {
        for (var path : new String[] {"/", "/plan", "/search?q=x", "/nothing"}) {
            assertThat(App.get(path).headers().allValues("Set-Cookie")).isEmpty();
            assertThat(App.get(path).body()).doesNotContain("_csrf");
        }
    }

    @Test
    void changesOneWordOfAPublicPage() {
        visitor.signIn(login, PASSWORD);

        assertThat(visitor.get("/plan").body())
                .isEqualTo(App.get("/plan").body().replace("サインイン</a>", "マイページ</a>"));
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() {
        visitor.signIn(login, PASSWORD);
        var other = new Form(App.address());
        other.signIn(login, PASSWORD);
        var change = Map.of("old", PASSWORD, "fresh", "a new and wider river");

        assertThat(visitor.post("/me/password", "/me/password", change).statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/me?done=password").statusCode()).isEqualTo(200);
        assertThat(other.get("/me").statusCode()).isEqualTo(303);
        assertThat(other.signIn(login, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(other.signIn(login, "a new and wider river").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "1234567890", "aaaaaaaaaaaa", "PASSWORD1234", "ｐａｓｓｗｏｒｄ１２３４"})
    void refusesPasswordsThatAreEasilyGuessed(String fresh) {
        visitor.signIn(login, PASSWORD);
        var answer =
                visitor.post(
                        "/me/password", "/me/password", Map.of("old", PASSWORD, "fresh", fresh));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"fresh-e\"").doesNotContain(PASSWORD);
    }

    private SigningIn.Outcome signIn(String password) {
        return App.bean(SigningIn.class)
                .signIn(Login.of(login), new Password(password), "192.0.2." + count);
    }

    private static String withoutWhatWasTyped(String body) {
        return body.replaceAll("value=\"[^\"]*\"", "");
    }

    private static UUID sessionOf(Form form) {
        return App.bean(Sessions.class).find(form.cookie("session")).orElseThrow().id();
    }
}
