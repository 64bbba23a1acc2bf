package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Person;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Form;

class InvitationPagesTest {

    private static final Pattern CODE = Pattern.compile("\\w{4}-\\w{4}-\\w{4}-\\w{4}");
    private static final String PASSWORD = "a quiet river at dawn";

    private static int count;

    private final Form administrator = Town.visitOfTheCity(Role.ADMINISTRATOR);
    private final Form visitor = new Form(App.address());
    private final String login = "invited" + ++count;

    @BeforeEach
    void forgetWrongCodes() {
        Town.jdbc().sql("delete from signin.attempt").update();
    }

    @Test
    void openAnAccountWithTheCodeOfALetter() {
        var person = Town.person("招待 手紙", null);
        var code = letter(person);

        var done = use(code.grouped().toLowerCase(java.util.Locale.ROOT), login, PASSWORD);

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/invitation/done").statusCode()).isEqualTo(200);
        assertThat(visitor.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/me").body()).contains("招待 手紙");
        assertThat(Town.entries("invitation.make", person)).isEqualTo(1);
        assertThat(Town.entries("invitation.accept", person)).isEqualTo(1);
    }

    @Test
    void comeByMailAndLetThatAddressSignIn() {
        var mail = "letter" + count + "@example.jp";
        var person = Town.person("招待 便", null, new Contact(mail, null, null));
        var path = "/people/" + person.id().value();

        var sent = administrator.post(path, path + "/invitation", Map.of("way", "mail"));
        assertThat(sent.statusCode()).isEqualTo(303);
        var text =
                Town.jdbc()
                        .sql("select content from notification.mail where recipient = ?")
                        .param(mail)
                        .query(String.class)
                        .single();
        var code = CODE.matcher(text).results().findFirst().orElseThrow().group();
        assertThat(text).contains("/invitation?code=" + code);
        assertThat(visitor.get("/invitation?code=" + code).body()).contains(code);

        assertThat(use(code, "", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(visitor.signIn(mail, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void saySameOfWrongOldAndUsedCodes() {
        var person = Town.person("招待 使用済", null);
        var used = letter(person);
        use(used.grouped(), login, PASSWORD);
        var old = letter(Town.person("招待 期限", null));
        Town.jdbc()
                .sql("update roster.invitation set last_day = ? where code = ?")
                .param(Town.TODAY.minusDays(1))
                .param(old.digest())
                .update();
        var replaced = Town.person("招待 交換", null);
        var first = letter(replaced);
        letter(replaced);

        for (var code :
                new String[] {used.grouped(), old.grouped(), first.grouped(), "", "\uD83D\uDE00"}) {
            var answer = use(code, "nobody" + count, PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("このコードは使えません");
        }
    }

    @Test
    void askToWaitAfterTooManyWrongCodes() {
        for (int mistake = 0; mistake < TryingCodes.MOST; mistake++) {
            assertThat(use("0000-0000-0000-000" + mistake % 10, login, PASSWORD).statusCode())
                    .isEqualTo(422);
        }

        var code = letter(Town.person("招待 待つ", null));
        assertThat(use(code.grouped(), login, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void stillCountWrongCodesAfterOneThatWasRight() {
        var code = letter(Town.person("招待 続ける", null)).grouped();
        for (int mistake = 0; mistake < TryingCodes.MOST - 1; mistake++) {
            use("0000-0000-0000-000" + mistake % 10, login, PASSWORD);
        }

        assertThat(use(code, "free" + login, "short").body()).contains("password-e");
        assertThat(use("0000-0000-0000-0000", login, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(use(code, "free" + login, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void keepTheCodeGoodWhenNameOrPasswordWillNotDo() {
        var code = letter(Town.person("招待 直す", null)).grouped();
        use(letter(Town.person("招待 先", null)).grouped(), login, PASSWORD);

        assertThat(use(code, login, PASSWORD).body()).contains("login-e");
        assertThat(use(code, "a@b", PASSWORD).body()).contains("login-e");
        assertThat(use(code, "x".repeat(65), PASSWORD).body()).contains("login-e");
        assertThat(use(code, "free" + count, "short").body()).contains("password-e");
        assertThat(use(code, "free" + count, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void arePrintedAsAFileForTheOneWhoAsked() throws IOException {
        var person = Town.person("招待 印刷", null);
        var path = "/people/" + person.id().value();
        var token = token(administrator.get(path).body());

        var answer = bytes(path + "/invitation", "way=letter&_csrf=" + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("invitation.pdf");
        try (var document = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("招待 印刷")
                    .containsPattern(CODE);
        }
    }

    @Test
    void areGivenAtTheCounterOnlyToThoseWithoutARole() {
        var clerk = Town.visit(Role.CENTRE_CLERK, new Scope.OfCentre("kozenji"));
        var resident = "/people/" + Town.person("招待 市民", null).id().value();
        var officer =
                "/people/"
                        + Town.member(Town.organisation("招待の自治会"), Role.OFFICER, "招待 役員", null)
                                .id()
                                .value();

        assertThat(clerk.get(resident).body()).contains("/invitation");
        assertThat(clerk.get(officer).body()).doesNotContain("/invitation");
        assertThat(clerk.post(resident, resident + "/invitation", Map.of()).statusCode())
                .isEqualTo(200);
        assertThat(clerk.post(resident, officer + "/invitation", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void fromTheCounterLeadToNoRoleThatIsGrantedLater() {
        var person = Town.person("招待 のち役員", null);
        var code = letter(person).grouped();
        App.bean(GrantingRoles.class)
                .grant(
                        acting(),
                        new Membership(
                                person.id(),
                                Town.organisation("のちの自治会"),
                                Role.OFFICER,
                                new Scope.OfCity(),
                                new Term(Town.TODAY, null)));

        assertThat(use(code, login, PASSWORD).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> use(String code, String name, String password) {
        var fields = Map.of("code", code, "login", name, "password", password);
        return visitor.post("/invitation", "/invitation", fields);
    }

    private static Code letter(Person person) {
        return App.bean(Inviting.class)
                .byLetter(acting(), java.util.List.of(person))
                .getFirst()
                .code();
    }

    private static Acting acting() {
        var clerk = Town.person("招待する 人", null);
        return new Acting(new SignedIn(clerk.id(), "", java.util.List.of()), "192.0.2.1");
    }

    private static String token(String page) {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<byte[]> bytes(String path, String body) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(App.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Cookie",
                                "session="
                                        + administrator.cookie("session")
                                        + "; form="
                                        + administrator.cookie("form"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
