package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.Rules;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class RulePagesTest {

    private static final String CENTRE = "/rules/okita";
    private static final String CLOSING = CENTRE + "/closing?reach=centre.okita";

    private final Form manager = Office.manager("okita").browser();

    @Test
    void leadAManagerStraightToTheOwnCentre() {
        assertThat(location(manager.get("/rules"))).isEqualTo(CENTRE);
        assertThat(Someone.as(Role.CITY_STAFF).browser().get("/rules").body())
                .contains("/rules/city", "/rules/okita");
    }

    @Test
    void areClosedToOthers() {
        assertThat(Someone.resident("市民").browser().get(CENTRE).statusCode()).isEqualTo(403);
        for (var path : new String[] {"/rules/murone", "/rules/city", "/rules/nowhere"}) {
            assertThat(manager.get(path).statusCode()).isEqualTo(404);
            assertThat(manager.get(path + "/fees").statusCode()).isEqualTo(404);
            assertThat(manager.get(path + "/to-settle").statusCode()).isEqualTo(404);
        }
        assertThat(manager.get(CENTRE + "/weather").statusCode()).isEqualTo(404);
        assertThat(manager.get(CENTRE + "/fees?reach=centre.murone").statusCode()).isEqualTo(404);
        assertThat(manager.get(CENTRE + "/fees?reach=room.murone-hall").statusCode())
                .isEqualTo(404);
        assertThat(manager.get(CENTRE + "/fees?reach=city.").statusCode()).isEqualTo(404);
    }

    @Test
    void tellEveryRuleAndWhereItComesFrom() {
        var page = manager.get(CENTRE).body();

        assertThat(page).contains("09:00から21:00まで使えます。", "毎年12月29日〜1月3日は休館です。", "市の決まり");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(HtmlCheck.findings(manager.get(CENTRE + "/to-settle").body())).isEmpty();
        var staff = Someone.as(Role.CITY_STAFF).browser();
        assertThat(HtmlCheck.findings(staff.get("/rules").body())).isEmpty();
        assertThat(HtmlCheck.findings(staff.get("/rules/city").body())).isEmpty();
        assertThat(manager.get(CENTRE + "?day=soon").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void tellEverybodyTheRules(String language) {
        var page = App.get("/centres/okita/rules?lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(page.body()).contains("09:00", "21:00", "400", "08:30");
        assertThat(App.get("/centres/okita/rooms?lang=" + language).body())
                .contains("/centres/okita/rules");
        assertThat(App.get("/centres/nowhere/rules").statusCode()).isEqualTo(404);
    }

    @Test
    void showAFormOfItsOwnForEachKind() {
        for (var kind : RuleKind.values()) {
            var page = manager.get(CENTRE + "/" + kind.code() + "?reach=room.okita-tatami");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(HtmlCheck.findings(page.body())).as(kind.name()).isEmpty();
        }
    }

    @Test
    void showWhichBookingsAreTouchedBeforeAnythingIsSaved() {
        var booked = Office.booked("okita-training", Office.TODAY.plusDays(40));
        var fields = closing(booked.day().toString());
        fields.put("step", "check");

        var page = post(fields).body();

        assertThat(page).contains("1件の予約に触れます", "山びこ合唱団", "休館になる");
        assertThat(page).contains("/desk/bookings/" + booked.id().value());
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(isClosed(booked)).isFalse();
    }

    @Test
    void saveOnceAndLeaveTheBookingToSettle() {
        var booked = Office.booked("okita-tatami", Office.TODAY.plusDays(50));
        var fields = closing(booked.day().toString());
        fields.put("step", "save");

        var first = post(fields);
        var second = post(fields);

        assertThat(location(first)).isEqualTo(CENTRE + "?done=saved");
        assertThat(location(second)).isEqualTo(CENTRE + "?done=saved");
        assertThat(isClosed(booked)).isTrue();
        assertThat(state(booked)).isOne();
        assertThat(App.get("/centres/okita/rooms?week=" + booked.day()).body()).contains("休館");
        var list = manager.get(CENTRE + "/to-settle").body();
        assertThat(list).contains("休館になる", "/desk/bookings/" + booked.id().value());
        var key = list.replaceAll("(?s).*name=\"settled\" value=\"([^\"]+)\".*", "$1");

        manager.post(CENTRE + "/to-settle", CENTRE + "/to-settle", Map.of("settled", key));

        assertThat(manager.get(CENTRE + "/to-settle").body()).doesNotContain(key);
        assertThat(state(booked)).isOne();
    }

    @Test
    void tellThatTheRulesHaveMovedAndKeepWhatWasTyped() {
        var fields = closing(Office.TODAY.plusDays(70).toString());
        fields.put("step", "save");
        fields.put("edition", "1");

        var answer = post(fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("その間に変わりました", Office.TODAY.plusDays(70).toString());
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(
                        Office.rows(
                                "select count(*) from centre.rule_change where once = ?::uuid",
                                fields.get("once")))
                .isZero();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "valid-from, 2020-01-01",
        "valid-from, 4月31日",
        "valid-to, 2020-01-01",
        "yearly, 4月31日",
        "days, 2027年4月31日",
    })
    void refuseBadInputAndKeepIt(String field, String typed) {
        var fields = closing("");
        fields.put(field, typed);
        fields.put("step", "save");

        var answer = post(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field__error", typed);
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(
                        Office.rows(
                                "select count(*) from centre.rule_change where once = ?::uuid",
                                fields.get("once")))
                .isZero();
    }

    @Test
    void refuseTheReachOfAnotherCentre() {
        var before = rulesOfMurone();
        for (var reach : new String[] {"centre.murone", "room.murone-hall", "city.", "x"}) {
            var fields = closing(Office.TODAY.plusDays(3).toString());
            fields.put("step", "save");
            fields.put("reach", reach);

            assertThat(post(fields).statusCode()).isEqualTo(404);
        }
        assertThat(rulesOfMurone()).isEqualTo(before);
    }

    private static int rulesOfMurone() {
        return Office.rows("select count(*) from centre.rule where scope_code like 'murone%'");
    }

    @Test
    void refuseAKeyThatIsNone() {
        var fields = closing("");
        fields.put("once", "mine");
        assertThat(post(fields).statusCode()).isEqualTo(400);
        fields.putAll(Map.of("once", UUID.randomUUID().toString(), "edition", "last"));
        assertThat(post(fields).statusCode()).isEqualTo(400);
    }

    private static boolean isClosed(Office.Booked booked) {
        var room = App.bean(Rooms.class).find("okita-training").orElseThrow();
        return App.bean(Rules.class).book().isClosed(room, booked.day());
    }

    private static int state(Office.Booked booked) {
        return Office.rows(
                "select count(*) from centre.booking where id = ? and state = 'CONFIRMED' and version = 1",
                booked.id().value());
    }

    private Map<String, String> closing(String day) {
        return new HashMap<>(
                Office.filled(
                        manager,
                        CLOSING,
                        Map.of(
                                "valid-from",
                                Office.TODAY.toString(),
                                "valid-to",
                                "",
                                "yearly",
                                "12月29日〜1月3日",
                                "days",
                                day)));
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        return manager.post(CLOSING, CENTRE + "/closing", fields);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
