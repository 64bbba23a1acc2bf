package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.signin.AccountHolder.PASSWORD;
import static org.wasshoi.signin.AccountHolder.codeNow;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.PersonId;

class SecondFactorTest {

    private static final Pattern LETTERS = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([A-Z2-7 ]{19})</code>");

    private final AccountHolder somebody = AccountHolder.somebody();
    private final Form visitor = new Form(App.address());

    @Test
    void isAskedForAfterThePassword() {
        var secret = somebody.withApp();

        assertThat(to(visitor.signIn(somebody.login(), PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(visitor.get("/me").statusCode()).isEqualTo(303);

        var page = visitor.get("/sign-in/code");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(page.body()).doesNotContain("demo-code");
        assertThat(to(code(visitor, codeNow(secret)))).isEqualTo("/me");
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
        assertThat(session(visitor).strong()).isTrue();
        assertThat(verbs()).contains("session.begin");
    }

    @Test
    void isNotTheOnlyWayForWhoHasAPasskey() {
        somebody.withApp();
        visitor.signIn(somebody.login(), PASSWORD);
        assertThat(visitor.get("/sign-in/code").body()).doesNotContain("/sign-in/passkey");

        hasPasskey(somebody.person());

        var page = visitor.get("/sign-in/code").body();
        assertThat(page).contains("action=\"/sign-in/passkey\"");
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    private static void hasPasskey(PersonId person) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        with holder as (
                             insert into signin.passkey_holder (person, handle)
                             values (:person, decode(repeat(left(md5(:person::text), 16), 4), 'hex'))
                             returning person)
                        insert into signin.passkey (id, person, credential, public_key, uses,
                                                    transports, name, made_at)
                        select person, person, uuid_send(person), '', 0, '{}', 'phone', now()
                          from holder
                        """)
                .param("person", person.value())
                .update();
    }

    @Test
    void worksOnceOnly() {
        var secret = somebody.withApp();
        var code = codeNow(secret);
        visitor.signIn(somebody.login(), PASSWORD);
        code(visitor, code);
        var other = new Form(App.address());
        other.signIn(somebody.login(), PASSWORD);

        assertThat(code(other, code).statusCode()).isEqualTo(422);
        assertThat(other.cookie("session")).isEmpty();
    }

    @Test
    void worksOnceForManyAtTheSameMoment() throws Exception {
        var secret = somebody.withApp();
        var code = codeNow(secret);
        var checking = App.bean(CheckingCodes.class);
        Callable<Answer> check = () -> checking.check(somebody.person(), code, "192.0.2.77");

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> check).toList());

            assertThat(answers).filteredOn(one -> one.resultNow() == Answer.RIGHT).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "12345", "abc", "𠮷", "1234567890123456", "%00", "１２３４５６"})
    void doesNotTakeAnotherCode(String code) {
        somebody.withApp();
        visitor.signIn(somebody.login(), PASSWORD);
        var answer = code(visitor, code);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"code-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(verbs()).containsExactly("second-factor.fail");
    }

    @Test
    void asksForThePasswordAgainAfterFiveMistakes() {
        var secret = somebody.withApp();
        visitor.signIn(somebody.login(), PASSWORD);
        for (int mistake = 0; mistake < HalfSignIns.MOST_ATTEMPTS; mistake++) {
            code(visitor, "000000");
        }

        assertThat(to(code(visitor, codeNow(secret)))).isEqualTo("/sign-in");
        assertThat(to(visitor.get("/sign-in/code"))).isEqualTo("/sign-in");
    }

    @Test
    void asksToWaitAfterEightMistakesWhateverThePassword() {
        var secret = somebody.withApp();
        var checking = App.bean(CheckingCodes.class);
        for (int mistake = 0; mistake < 8; mistake++) {
            checking.check(somebody.person(), "000000", "192.0.2." + mistake);
        }

        assertThat(checking.check(somebody.person(), codeNow(secret), "192.0.2.99"))
                .isEqualTo(Answer.WAIT);
    }

    @Test
    void isNotAskedForWithoutThePassword() {
        assertThat(to(visitor.get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(to(visitor.post("/sign-in", "/sign-in/code", Map.of("code", "123456"))))
                .isEqualTo("/sign-in");
    }

    @Test
    void isSetUpWithTheCodeOfTheAppAndThePassword() {
        var form = somebody.signedIn();
        var before = form.cookie("session");
        var page = form.get("/me/second-factor");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(page.body()).contains("otpauth://totp/", "role=\"img\"");

        var codes = setUp(form, page);

        assertThat(codes.statusCode()).isEqualTo(200);
        assertThat(HtmlCheck.findings(codes.body())).isEmpty();
        assertThat(recoveryCodes(codes)).hasSize(10).doesNotHaveDuplicates();
        assertThat(form.cookie("session")).isNotEqualTo(before);
        assertThat(session(form).strong()).isTrue();
        assertThat(new Form(App.address()).with(before).get("/me").statusCode()).isEqualTo(303);
        assertThat(verbs()).contains("second-factor.set-up");

        var done = form.get("/me/second-factor").body();
        assertThat(HtmlCheck.findings(done)).isEmpty();
        assertThat(done).contains("10").doesNotContain("otpauth");
    }

    @Test
    void isNotSetUpWithoutThePasswordOrWithAnotherCode() {
        var form = somebody.signedIn();
        var page = form.get("/me/second-factor");
        var code = codeNow(secret(page));

        var wrongPassword = send(form, page, code, "wrong");
        var wrongCode = send(form, page, "000000", PASSWORD);

        assertThat(wrongPassword.statusCode()).isEqualTo(422);
        assertThat(wrongPassword.body()).contains("id=\"password-e\"");
        assertThat(wrongCode.statusCode()).isEqualTo(422);
        assertThat(wrongCode.body()).contains("id=\"code-e\"");
        assertThat(secret(wrongCode)).isEqualTo(secret(page));
        assertThat(App.bean(CodeApps.class).has(somebody.person())).isFalse();
    }

    @Test
    void isNotSetUpWithTheSecretOfAnotherPerson() {
        var other = AccountHolder.somebody().signedIn().get("/me/second-factor");
        var form = somebody.signedIn();

        assertThat(to(send(form, other, codeNow(secret(other)), PASSWORD)))
                .isEqualTo("/me/second-factor");
        assertThat(App.bean(CodeApps.class).has(somebody.person())).isFalse();
    }

    @Test
    void givesRecoveryCodesThatWorkOnceEach() {
        var form = somebody.signedIn();
        var code = recoveryCodes(setUp(form, form.get("/me/second-factor"))).getFirst();

        visitor.signIn(somebody.login(), PASSWORD);
        assertThat(to(code(visitor, code.toLowerCase()))).isEqualTo("/me");
        var other = new Form(App.address());
        other.signIn(somebody.login(), PASSWORD);
        assertThat(code(other, code).statusCode()).isEqualTo(422);
        assertThat(verbs()).contains("second-factor.use-recovery-code", "second-factor.fail");
        assertThat(visitor.get("/me/second-factor").body()).contains("予備のコード 9個");
    }

    @Test
    void givesNewRecoveryCodesAfterThePassword() {
        var form = somebody.signedIn();
        var old = recoveryCodes(setUp(form, form.get("/me/second-factor"))).getFirst();
        var path = "/me/second-factor/recovery-codes";
        assertThat(form.post("/me", path, Map.of("password", "x")).statusCode()).isEqualTo(422);
        var fresh = recoveryCodes(form.post("/me", path, Map.of("password", PASSWORD)));

        visitor.signIn(somebody.login(), PASSWORD);
        assertThat(fresh).hasSize(10).doesNotContain(old);
        assertThat(code(visitor, old).statusCode()).isEqualTo(422);
        assertThat(to(code(visitor, fresh.getLast()))).isEqualTo("/me");
    }

    @Test
    void isRemovedAfterThePasswordOnly() {
        var form = somebody.signedIn();
        setUp(form, form.get("/me/second-factor"));
        var path = "/me/second-factor/remove";

        assertThat(form.post("/me", path, Map.of("password", "x")).statusCode()).isEqualTo(422);
        assertThat(to(form.post("/me", path, Map.of("password", PASSWORD))))
                .isEqualTo("/me/second-factor?done=removed");
        assertThat(session(form).strong()).isFalse();
        assertThat(to(visitor.signIn(somebody.login(), PASSWORD))).isEqualTo("/me");
        assertThat(verbs()).contains("second-factor.remove");
    }

    @Test
    void isWhereStaffAreLedWhoHaveNone() {
        var staff = AccountHolder.auditor();
        var form = staff.signedIn();

        assertThat(form.get("/me").body()).contains("職員の役割はまだ使えません", "href=\"/me/second-factor\"");
        assertThat(HtmlCheck.findings(form.get("/me").body())).isEmpty();
        assertThat(somebody.signedIn().get("/me").body()).doesNotContain("職員の役割");

        setUp(form, form.get("/me/second-factor"));
        assertThat(form.get("/me").body()).doesNotContain("職員の役割はまだ使えません");
    }

    @Test
    void isNeverInTheDatabaseInPlainText() {
        var secret = somebody.withApp();
        var stored =
                App.bean(JdbcClient.class)
                        .sql("select secret from signin.code_app where person = :person")
                        .param("person", somebody.person().value())
                        .query(byte[].class)
                        .single();

        assertThat(stored).hasSize(12 + 20 + 16);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String(secret.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void isToldForSamplePeopleOnly() {
        var form = new Form(App.addressWithSample());
        form.signIn("auditor", DemoPeople.PASSWORD);
        var page = form.get("/sign-in/code").body();

        assertThat(page).contains("id=\"demo-code\"").contains("例");
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    private HttpResponse<String> setUp(Form form, HttpResponse<String> page) {
        return send(form, page, codeNow(secret(page)), PASSWORD);
    }

    private static HttpResponse<String> send(
            Form form, HttpResponse<String> page, String code, String password) {
        var sealed = SEALED.matcher(page.body());
        assertThat(sealed.find()).isTrue();
        return form.post(
                "/me",
                "/me/second-factor",
                Map.of("sealed", sealed.group(1), "code", code, "password", password));
    }

    private static AppSecret secret(HttpResponse<String> page) {
        var letters = LETTERS.matcher(page.body());
        assertThat(letters.find()).isTrue();
        return new AppSecret(new LetterCode(letters.group(1).replace(" ", "")));
    }

    private static List<String> recoveryCodes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private static HttpResponse<String> code(Form form, String code) {
        return form.post("/sign-in", "/sign-in/code", Map.of("code", code));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    private static Session session(Form form) {
        return App.bean(Sessions.class).find(form.cookie("session")).orElseThrow();
    }

    private List<String> verbs() {
        return App.bean(JdbcClient.class)
                .sql("select verb from audit.entry where person = :person")
                .param("person", somebody.person().value())
                .query(String.class)
                .list();
    }
}
