package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.people.Member;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Person;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

class HandingOverTest {

    private static int count;

    private final Organisation body = Town.organisation("交代の地域協働体" + ++count);
    private final Person leaving = Town.member(body, Role.OFFICER, "退任 一", "タイニン イチ");
    private final Person member = Town.member(body, Role.MEMBER, "会員 二", "カイイン ニ");
    private final Form officer = Visits.by(leaving.id());
    private final String path = "/organisations/" + body.id().value() + "/hand-over";
    private final String last = Town.TODAY.plusDays(7).toString();
    private final String first = Town.TODAY.plusDays(8).toString();

    @Test
    void endsTermsAndBringsInSuccessorsAtOnce() {
        assertThat(end(0).statusCode()).isEqualTo(303);
        assertThat(follow(1, member, "none").statusCode()).isEqualTo(303);
        var mail = "new" + count + "@example.jp";
        assertThat(followNew(2, "新任 三", mail).statusCode()).isEqualTo(303);
        assertThat(names()).containsExactly("会員 二", "退任 一");

        assertThat(officer.get(path + "/check").body()).contains("退任 一", "会員 二", "新任 三");
        var done = officer.post(path + "/check", path + "/check", Map.of("version", "3"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(officer.get(done.headers().firstValue("Location").orElseThrow()).body())
                .contains("退任 一", "会員 二", "新任 三");
        assertThat(
                        App.bean(Memberships.class).members(body.id()).stream()
                                .filter(one -> one.membership().role() == Role.OFFICER)
                                .filter(one ->
                                        one.membership().term().contains(Town.TODAY.plusDays(8)))
                                .map(Member::name))
                .containsExactlyInAnyOrder("会員 二", "新任 三");
        assertThat(mails(mail)).isEqualTo(1);
        assertThat(Town.entries("role.end", leaving)).isEqualTo(1);
        assertThat(Town.entries("role.grant", member)).isEqualTo(1);
        assertThat(kept()).doesNotContain("新任", mail);
    }

    @Test
    void keepsADraftOverSeveralSittings() {
        end(0);
        followNew(1, "下書き 四", "");

        assertThat(officer.get(path).body()).contains("下書き 四", "checked");
    }

    @Test
    void tellsTheLaterOfTwoOfficers() {
        end(0);

        var late = followNew(0, "後から 五", "");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"後から 五\"");
        var check = officer.post(path + "/check", path + "/check", Map.of("version", "0"));
        assertThat(check.statusCode()).isEqualTo(409);
        assertThat(App.bean(Memberships.class).members(body.id())).hasSize(2);
    }

    @Test
    void writesNothingWhenOneOfItCannotBe() {
        followNew(0, "半端 六", "");
        var fields = successor(1);
        fields.put("known", leaving.id().value().toString());
        fields.put("first", Town.TODAY.toString());
        officer.post(path, path + "/successors", fields);

        var answer = officer.post(path + "/check", path + "/check", Map.of("version", "2"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(names()).containsExactly("会員 二", "退任 一");
    }

    @Test
    void isDoneOnce() {
        end(0);
        officer.post(path + "/check", path + "/check", Map.of("version", "1"));

        assertThat(officer.post(path, path + "/check", Map.of("version", "1")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesNoRoleThatAllowsMoreThanTheOfficerMay() {
        var fields = successor(0);
        fields.put("name", "過分 七");
        fields.put("role", "ADMINISTRATOR");

        assertThat(officer.post(path, path + "/successors", fields).body()).contains("role-e");
        fields.put("role", "BODY_OFFICE");
        assertThat(officer.post(path, path + "/successors", fields).statusCode()).isEqualTo(422);
    }

    @Test
    void isNotThereForOthers() {
        var other = Town.member(Town.organisation("別の会"), Role.OFFICER, "別 八", null);

        assertThat(Visits.by(other.id()).get(path).statusCode()).isEqualTo(404);
        assertThat(Visits.by(member.id()).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void printsLettersForThoseInvitedByLetter() {
        var fields = successor(0);
        fields.put("name", "手紙 九");
        fields.put("way", "letter");
        officer.post(path, path + "/successors", fields);
        var done = officer.post(path + "/check", path + "/check", Map.of("version", "1"));
        var record = done.headers().firstValue("Location").orElseThrow();

        assertThat(officer.get(record).body()).contains("/letters");
        var letters = officer.post(record, record + "/letters", Map.of());
        assertThat(letters.statusCode()).isEqualTo(200);
        assertThat(letters.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    private HttpResponse<String> end(int version) {
        var held =
                App.bean(Memberships.class).members(body.id()).stream()
                        .filter(one -> one.membership().role() == Role.OFFICER)
                        .findFirst()
                        .orElseThrow();
        var fields =
                Map.of(
                        "version", String.valueOf(version),
                        "ending", held.id().value().toString(),
                        "last", last);
        return officer.post(path, path + "/endings", fields);
    }

    private HttpResponse<String> follow(int version, Person person, String way) {
        var fields = successor(version);
        fields.put("known", person.id().value().toString());
        fields.put("way", way);
        return officer.post(path, path + "/successors", fields);
    }

    private HttpResponse<String> followNew(int version, String name, String mail) {
        var fields = successor(version);
        fields.put("name", name);
        fields.put("mail", mail);
        fields.put("way", mail.isEmpty() ? "none" : "mail");
        return officer.post(path, path + "/successors", fields);
    }

    private LinkedHashMap<String, String> successor(int version) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", String.valueOf(version));
        fields.put("role", "OFFICER");
        fields.put("first", first);
        fields.put("way", "none");
        return fields;
    }

    private List<String> names() {
        return App.bean(Memberships.class).members(body.id()).stream()
                .map(Member::name)
                .distinct()
                .toList();
    }

    private String kept() {
        return Town.jdbc()
                .sql("select draft::text from roster.hand_over where organisation = ?")
                .param(body.id().value())
                .query(String.class)
                .single();
    }

    private static int mails(String recipient) {
        return Town.jdbc()
                .sql("select count(*) from notification.mail where recipient = ?")
                .param(recipient)
                .query(Integer.class)
                .single();
    }
}
