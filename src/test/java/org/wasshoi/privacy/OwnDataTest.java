package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class OwnDataTest {

    private final Someone someone = Someone.resident("𠮷田 ハナ");

    @Test
    void showsAllThatIsKept() {
        someone.take(Role.OFFICER, new Scope.OfCity(), new Term(LocalDate.of(2024, 4, 1), null));
        var page = someone.browser().get("/me/data").body();

        assertThat(page)
                .contains("𠮷田 ハナ", "テスト", "reader@example.com", "0191212111", "一関市竹山町7-2")
                .contains("千厩", "役員", someone.login(), "192.0.2.1", "利用目的");
    }

    @Test
    void showsWhoLookedByRoleAndNotFromWhere() {
        var person = someone.id().value();
        App.bean(AuditLog.class)
                .recordView(
                        Entry.view(
                                Actor.person(UUID.randomUUID(), "CENTRE_CLERK"),
                                person,
                                new Target("person", person.toString()),
                                Source.of(Channel.WEB, "198.51.100.77")));

        assertThat(someone.browser().get("/me/data").body())
                .contains("個人情報の閲覧", "市民センターの窓口")
                .doesNotContain("198.51.100.77");
        assertThat(someone.browser().get("/me/data.json").body())
                .contains("CENTRE_CLERK")
                .doesNotContain("198.51.100.77");
    }

    @Test
    void isCorrectedByItsOwner() {
        var answer = correct(Map.of("mail", "new@example.com", "phone", "０１９１－２１－９９９９"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var kept = App.bean(Persons.class).find(someone.id()).orElseThrow();
        assertThat(kept.contact().mail()).isEqualTo("new@example.com");
        assertThat(kept.contact().phone()).isEqualTo("0191219999");
        assertThat(kept.name()).isEqualTo("𠮷田 ハナ");
        assertThat(someone.browser().get("/me/data").body()).contains("人の訂正", "ご本人");
    }

    @ParameterizedTest
    @CsvSource({
        "mail, nonsense",
        "phone, 110",
        "area, atlantis",
        "language, xx",
        "channel, pigeon",
        "mail, ''"
    })
    void saysPlainlyWhatItCannotTake(String field, String value) {
        var answer = correct(Map.of(field, value, "postalAddress", "<b>𠮷\"町"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field__error").contains("&lt;b>𠮷&#34;町");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    @Test
    void tellsTheLaterOfTwoAndKeepsWhatWasTyped() {
        correct(Map.of("phone", "0191000000"));
        var answer = correct(Map.of("phone", "0191111111"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("0191000000").contains("value=\"0191111111\"");
    }

    @ParameterizedTest
    @CsvSource({"/me/data.json, application/json", "/me/data.html, text/html;charset=UTF-8"})
    void isTakenAlong(String path, String type) {
        var file = someone.browser().get(path);

        assertThat(file.headers().firstValue("Content-Type")).contains(type);
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(file.body()).contains("𠮷田 ハナ", "reader@example.com", someone.login());
        assertThat(someone.browser().get("/me/data").body()).contains("自分の情報の書き出し");
    }

    @Test
    void goesWithTheAccountAndTheSessions() {
        var answer = close(Someone.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(someone.browser().get("/closed").statusCode()).isEqualTo(200);
        assertThat(someone.browser().get("/me/data").statusCode()).isEqualTo(303);
        var kept = App.bean(Persons.class).find(someone.id()).orElseThrow();
        assertThat(kept.name()).isEqualTo("—");
        assertThat(kept.contact().mail()).isNull();
        assertThat(new Form(App.address()).signIn(someone.login(), Someone.PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    void keepsTheNameWhileARoleIsHeld() {
        someone.take(Role.OFFICER, new Scope.OfCity(), new Term(LocalDate.of(2024, 4, 1), null));

        assertThat(someone.browser().get("/me/close").body()).contains("受け持っている役割がある");
        assertThat(close(Someone.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(App.bean(Persons.class).find(someone.id()).orElseThrow().name())
                .isEqualTo("𠮷田 ハナ");
        assertThat(App.bean(Memberships.class).of(someone.id())).hasSize(1);
    }

    @Test
    void staysWhenThePasswordIsWrong() {
        assertThat(close("guess").statusCode()).isEqualTo(422);
        assertThat(someone.browser().get("/me/data").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me/data", "/me/close", "/me/data.html", "/closed"})
    void isWellFormedInEveryLanguage(String path) {
        for (var language : new String[] {"ja", "en", "easy"}) {
            var page = someone.browser().get(path + "?lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(HtmlCheck.findings(page.body())).isEmpty();
        }
    }

    private HttpResponse<String> correct(Map<String, String> changed) {
        var fields = new HashMap<String, String>();
        fields.put("mail", "reader@example.com");
        fields.put("phone", "0191212111");
        fields.put("postalAddress", "一関市竹山町7-2");
        fields.put("channel", "mail");
        fields.put("area", "senmaya");
        fields.put("language", "ja");
        fields.put("version", "0");
        fields.putAll(changed);
        return someone.browser().post("/me/data", "/me/data", fields);
    }

    private HttpResponse<String> close(String password) {
        return someone.browser().post("/me/close", "/me/close", Map.of("password", password));
    }
}
