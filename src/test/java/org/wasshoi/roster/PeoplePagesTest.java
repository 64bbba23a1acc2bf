package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class PeoplePagesTest {

    private static final Contact CONTACT =
            new Contact("hanako@example.jp", "0191234567", "一関市竹山町7-2");

    private final Form clerk = Town.visitOfTheCity(Role.CITY_STAFF);
    private final Form administrator = Town.visitOfTheCity(Role.ADMINISTRATOR);

    @Test
    void showAFoundPersonNoMoreThanNeeded() {
        var person = Town.person("遠藤 見分", "エンドウ ミワケ", CONTACT);

        var answer = clerk.post("/people", "/people", Map.of("words", "えんどうみわけ"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("遠藤 見分", "…4567", "h…")
                .doesNotContain("0191234567", "hanako@example.jp", "竹山町");
        assertThat(Town.entries("view", person)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "あ", "   "})
    void askForMoreThanOneSign(String words) {
        var answer = clerk.post("/people", "/people", Map.of("words", words));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("words-e");
    }

    @Test
    void showAPersonWholeAndLogThatTheyDid() {
        var person = Town.person("遠藤 全部", "エンドウ ゼンブ", CONTACT);

        assertThat(clerk.get("/people/" + person.id().value()).body())
                .contains("0191-23-4567", "hanako@example.jp");
        assertThat(Town.entries("view", person)).isEqualTo(1);
    }

    @Test
    void areClosedToWhoHasNoSuchRole() {
        var member = Town.visitOfTheCity(Role.MEMBER);

        assertThat(member.get("/people").statusCode()).isEqualTo(403);
        assertThat(new Form(App.address()).get("/people").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷塚 髙太郎", "e\u0301cole 北", "محمد بن علي", "山田 \uDB40\uDD00"})
    void addPeopleWithAnyName(String name) {
        var answer = administrator.post("/people/new", "/people/new", Map.of("name", name));

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = administrator.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.body()).contains(name);
    }

    @Test
    void addPeopleWithHundredAndTwentyLettersButNoMore() {
        assertThat(added("𠮷".repeat(120)).statusCode()).isEqualTo(303);
        assertThat(added("𠮷".repeat(121)).statusCode()).isEqualTo(422);
        assertThat(added("\uFFFDx").statusCode()).isEqualTo(422);
        assertThat(added("a\u202Eb").statusCode()).isEqualTo(422);
    }

    @Test
    void keepWhatWasTypedBesideWhatIsWrong() {
        var fields = Map.of("name", "<b>\"佐藤", "kana", "satou", "phone", "12", "mail", "@");

        var answer = administrator.post("/people/new", "/people/new", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("&lt;b>&#34;佐藤", "value=\"satou\"", "kana-e", "phone-e", "mail-e");
    }

    @Test
    void addWhoComesToTheCounter() {
        var none = clerk.post("/people", "/people", Map.of("words", "窓口に 初めて来た人")).body();
        assertThat(none).contains("href=\"/people/new\"");

        var answer =
                clerk.post(
                        "/people/new",
                        "/people/new",
                        Map.of("name", "佐々木 初", "phone", "0191212119"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(clerk.get(answer.headers().firstValue("Location").orElseThrow()).body())
                .contains("佐々木 初");
    }

    @Test
    void signSomebodyOutWhoLostATelephone() {
        var lost = Someone.resident("及川 紛失");
        var path = "/people/" + lost.id().value();
        assertThat(lost.browser().get("/me/bookings").statusCode()).isEqualTo(200);
        assertThat(clerk.get(path).body()).doesNotContain("sign-out\"><");

        var answer = administrator.post(path, path + "/sign-out", Map.of());

        assertThat(answer.headers().firstValue("Location")).contains(path + "?done=signed-out");
        assertThat(lost.browser().get("/me/bookings").statusCode()).isEqualTo(303);
        assertThat(administrator.get(path).body()).doesNotContain(path + "/sign-out");
    }

    @Test
    void hintAtSomebodyOfTheSameName() {
        Town.person("重複 花子", "チョウフク ハナコ");

        var doubt = added("重複　花子");
        assertThat(doubt.statusCode()).isEqualTo(422);
        assertThat(doubt.body()).contains("チョウフク ハナコ", "name=\"another\"");

        var fields = Map.of("name", "重複 花子", "another", "yes");
        assertThat(administrator.post("/people/new", "/people/new", fields).statusCode())
                .isEqualTo(303);
    }

    @Test
    void tellTheLaterOfTwoClerksWhatTheOtherChanged() {
        var person = Town.person("競合 太郎", "キョウゴウ タロウ", CONTACT);
        var path = "/people/" + person.id().value();
        var first = typed(person, "0191999999");
        var second = typed(person, "0191888888");

        assertThat(administrator.post(path + "/correct", path + "/correct", first).statusCode())
                .isEqualTo(303);
        var late = administrator.post(path + "/correct", path + "/correct", second);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("0191-99-9999", "value=\"0191888888\"", "value=\"1\"");
        assertThat(phone(person)).isEqualTo("0191999999");

        second.put("version", "1");
        assertThat(administrator.post(path + "/correct", path + "/correct", second).statusCode())
                .isEqualTo(303);
        assertThat(phone(person)).isEqualTo("0191888888");
        assertThat(Town.entries("person.correct", person)).isEqualTo(2);
    }

    @Test
    void grantARoleForATermAndEndIt() {
        var person = Town.person("役割 次郎", "ヤクワリ ジロウ");
        var body = Town.organisation("役割の地域協働体");
        var path = "/people/" + person.id().value();
        var fields =
                Map.of(
                        "organisation", body.id().value().toString(),
                        "role", "OFFICER",
                        "scope", "organisation",
                        "first", "令和8年4月1日",
                        "last", "2099-03-31");

        assertThat(administrator.post(path + "/roles", path + "/roles", fields).statusCode())
                .isEqualTo(303);
        var again = administrator.post(path + "/roles", path + "/roles", fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("role-e");

        var held = App.bean(Memberships.class).heldBy(person.id()).getFirst();
        var end = "/people/roles/" + held.id().value() + "/end";
        assertThat(administrator.post(end, end, Map.of("last", "1999-01-01")).statusCode())
                .isEqualTo(422);
        assertThat(
                        administrator
                                .post(end, end, Map.of("last", Town.TODAY.minusDays(1).toString()))
                                .statusCode())
                .isEqualTo(303);
        assertThat(App.bean(Memberships.class).current(person.id())).isEmpty();
        assertThat(Town.entries("role.grant", person)).isEqualTo(1);
        assertThat(Town.entries("role.end", person)).isEqualTo(1);
    }

    @Test
    void grantNothingBeyondTheReachOfTheOneWhoGrants() {
        var own = Town.organisation("自分の組織");
        var other = Town.organisation("よその組織");
        var narrow = Town.visit(Role.ADMINISTRATOR, new Scope.OfOrganisation(own.id()));
        var person = Town.person("範囲 三郎", null);
        var path = "/people/" + person.id().value();
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", other.id().value().toString());
        fields.put("role", "AUDITOR");
        fields.put("scope", "city");
        fields.put("first", "2026-04-01");

        var answer = narrow.post(path + "/roles", path + "/roles", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("organisation-e", "scope-e");
        assertThat(narrow.get(path + "/correct").statusCode()).isEqualTo(404);
    }

    @Test
    void letNobodyChangeTheirOwnRoles() {
        var self = Town.person("自分 自身", null);
        Town.hold(self, Town.organisation("一関市"), Role.ADMINISTRATOR, new Scope.OfCity());

        assertThat(
                        org.wasshoi.signin.Visits.by(self.id())
                                .get("/people/" + self.id().value() + "/roles")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepWithACorrectionFromWhomAndHowItCame() {
        var person = Town.person("例 トメ子", "レイ トメコ", CONTACT);
        var path = "/people/" + person.id().value();
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "0");
        fields.put("receptionChannel", "phone");
        fields.put("receivedOn", Town.TODAY.plusDays(1).toString());
        fields.put("statement", "other");
        fields.put("statementBy", "");
        fields.put("phone", "０１９１－２１－２１１１");
        fields.put("channel", "phone");

        var wrong = clerk.post(path + "/contact", path + "/contact", fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("receivedOn-e", "statementBy-e", "０１９１－２１－２１１１");

        fields.put("receivedOn", Town.TODAY.minusDays(1).toString());
        fields.put("statementBy", "例 良子（長女）");
        assertThat(clerk.post(path + "/contact", path + "/contact", fields).statusCode())
                .isEqualTo(303);

        assertThat(phone(person)).isEqualTo("0191212111");
        assertThat(clerk.get(path + "/history").body())
                .contains("電話番号", "例 良子（長女）", "操作する CITY_STAFF");
        assertThat(
                        Town.jdbc()
                                .sql(
                                        "select channel from audit.entry where verb = ? and person = ?")
                                .param("person.correct")
                                .param(person.id().value())
                                .query(String.class)
                                .single())
                .isEqualTo("PHONE");
    }

    private java.net.http.HttpResponse<String> added(String name) {
        return administrator.post("/people/new", "/people/new", Map.of("name", name));
    }

    private static LinkedHashMap<String, String> typed(Person person, String phone) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "0");
        fields.put("name", person.name());
        fields.put("kana", "きょうごう たろう");
        fields.put("phone", phone);
        fields.put("mail", "hanako@example.jp");
        fields.put("postalAddress", "一関市竹山町7-2");
        return fields;
    }

    private static String phone(Person person) {
        return App.bean(Persons.class).find(person.id()).orElseThrow().contact().phone();
    }
}
