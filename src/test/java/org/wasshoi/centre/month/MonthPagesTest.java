package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.month.Bookkeeping.Booked;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class MonthPagesTest {

    private static final YearMonth LAST = YearMonth.from(Bookkeeping.TODAY).minusMonths(1);

    private final Someone someone = Bookkeeping.manager("yamanome");
    private final Form manager = someone.browser();
    private final Form city = Bookkeeping.city().browser();
    private final YearMonth month = Bookkeeping.month();
    private final String path = "/months/" + month + "/yamanome";

    @Test
    void areClosedToOthers() {
        var resident = Someone.resident("市民").browser();
        var elsewhere = Bookkeeping.manager("murone").browser();
        var administrator = Someone.as(Role.ADMINISTRATOR).browser();

        assertThat(resident.get("/months").statusCode()).isEqualTo(403);
        assertThat(resident.get(path).statusCode()).isEqualTo(403);
        assertThat(administrator.get(path).statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(path + ".csv").statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(path + ".xlsx").statusCode()).isEqualTo(404);
        assertThat(write(elsewhere, 1, "submit", "").statusCode()).isEqualTo(404);
        assertThat(Bookkeeping.report(month)).isEqualTo(blank());
    }

    @Test
    void letOnlyTheManagerWriteAndOnlyTheCityJudge() {
        assertThat(write(city, 1, "submit", "").statusCode()).isEqualTo(403);
        Bookkeeping.submitted("yamanome", month);

        assertThat(judge(manager, 2, "accept", "").statusCode()).isEqualTo(403);
        assertThat(manager.get("/months/" + month).statusCode()).isEqualTo(403);
        assertThat(manager.get("/months/summary").statusCode()).isEqualTo(403);
        assertThat(close(manager, "yamanome:2").statusCode()).isEqualTo(403);
        assertThat(Bookkeeping.report(month).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/months/2026-13/yamanome",
                "/months/2999-01/yamanome",
                "/months/x/yamanome",
                "/months/2020-01/nowhere",
                "/months/2026-13",
                "/months/2999-01",
                "/months/2999-01/yamanome.xlsx",
            })
    void areNotThereForMonthsAndCentresThatAreNot(String address) {
        assertThat(city.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/months?year=x",
                "/months?year=2199",
                "/months?year=1950",
                "/months?other=1",
                "/months/summary?show=x",
                "/months/summary?year=99999",
                "/months/summary.csv?show=uses",
            })
    void nameAParameterThatCannotBeRead(String address) {
        assertThat(city.get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void readInEachLanguage(String language) {
        Bookkeeping.count(Booked.used(month.atDay(3)).kept(), 1, 12);
        Bookkeeping.accepted("yamanome", month);
        var pages =
                Map.of(
                        path,
                        manager,
                        "/months/" + LAST + "/yamanome",
                        manager,
                        "/months",
                        manager,
                        "/months?year=" + month.getYear(),
                        city,
                        "/months/" + month,
                        city,
                        "/months/summary?show=people",
                        city);

        pages.forEach((address, visitor) -> {
            var sign = address.contains("?") ? "&" : "?";
            var page = visitor.get(address + sign + "lang=" + language);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(HtmlCheck.findings(page.body())).as(address).isEmpty();
        });
    }

    @Test
    void fillTheReportFromTheRecords() {
        Bookkeeping.count(Booked.used(month.atDay(3)).kept(), 1, 12, 1, 2, 4, 5);
        Bookkeeping.count(Booked.used(month.minusYears(1).atDay(3)).kept(), 1, 2);

        var page = manager.get(path).body();

        assertThat(page)
                .contains("12<small>人</small></td><td>2</td><td>+10</td>")
                .contains("400<small>円</small>")
                .contains("提出する");
    }

    @Test
    void handAReportInAndShowItToTheCity() {
        assertThat(location(write(manager, 1, "submit", "雪で二日休みました。"))).isEqualTo(path);

        assertThat(manager.get(path).body()).contains("提出", "雪で二日休みました。").doesNotContain("提出する");
        assertThat(city.get(path).body()).contains("受理する", "差し戻す");
        assertThat(location(write(manager, 1, "submit", ""))).isEqualTo(path);
        assertThat(App.bean(MonthReports.class).steps(Bookkeeping.report(month))).hasSize(1);
    }

    @Test
    void keepADraftWithoutHandingItIn() {
        write(manager, 1, "save", "途中");

        assertThat(manager.get(path).body()).contains(">途中</textarea>");
        assertThat(Bookkeeping.report(month).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void tellTheLaterOfTwoAndKeepWhatTheyTyped() {
        write(manager, 1, "save", "先の人");

        var later = write(Bookkeeping.manager("yamanome").browser(), 1, "submit", "後の人");

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("ほかの人が先に", ">後の人</textarea>");
        assertThat(HtmlCheck.findings(later.body())).isEmpty();
        assertThat(Bookkeeping.report(month).remarks()).isEqualTo("先の人");
    }

    @Test
    void askBeforeUsesThatNobodyRecordedArePassedOver() {
        Booked.used(month.atDay(3)).as(BookingState.CONFIRMED).kept();

        var asked = write(manager, 1, "submit", "所見");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("id=\"anyway-e\"", ">所見</textarea>");
        assertThat(HtmlCheck.findings(asked.body())).isEmpty();
        assertThat(
                        location(
                                manager.post(
                                        path,
                                        path,
                                        Map.of(
                                                "version", "1",
                                                "step", "submit",
                                                "anyway", "yes",
                                                "remarks", "所見"))))
                .isEqualTo(path);
    }

    @Test
    void takeNoReportOfAMonthThatStillRuns() {
        var running = "/months/" + YearMonth.from(Bookkeeping.TODAY) + "/yamanome";

        var answer =
                manager.post(
                        running,
                        running,
                        Map.of("version", "1", "step", "submit", "remarks", "早い"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"remarks-e\"", ">早い</textarea>");
        assertThat(manager.get(running).body()).doesNotContain("提出する<");
    }

    @Test
    void refuseRemarksThatCannotBeKept() {
        assertThat(write(manager, 1, "save", "長".repeat(4_001)).statusCode()).isEqualTo(422);
        assertThat(write(manager, 1, "save", "\u0000").statusCode()).isBetween(400, 422);
        assertThat(write(manager, 1, "dance", "").statusCode()).isEqualTo(400);
        assertThat(Bookkeeping.report(month)).isEqualTo(blank());
    }

    @Test
    void writeTheSameEntrySentTwiceOnce() {
        var once = UUID.randomUUID().toString();

        add(once, Map.of("day", month + "-05", "words", "敬老会"));
        var second = add(once, Map.of("day", month + "-05", "words", "敬老会"));

        assertThat(location(second)).isEqualTo(path + "#entries");
        assertThat(manager.get(path).body().split("敬老会", -1)).hasSize(2);
    }

    @ParameterizedTest(name = "{0} = {1} is refused")
    @CsvSource({"day, 2026-04-31", "day, ''", "day, 1999-01-01", "words, ''", "kind, DANCE"})
    void sayBesideTheFieldWhatAnEntryLacks(String field, String typed) {
        var fields = new HashMap<>(Map.of("day", month + "-05", "words", "敬老会", "kind", "EVENT"));
        fields.put(field, typed);

        var answer = add(UUID.randomUUID().toString(), fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + field + "-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(App.bean(MonthEntries.class).of(blank())).isEmpty();
    }

    @Test
    void refuseAnEntryWithoutItsKey() {
        assertThat(add("x", Map.of("day", month + "-05", "words", "敬老会")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void removeAnEntryOnce() {
        add(UUID.randomUUID().toString(), Map.of("day", month + "-05", "words", "誤り"));
        var entry = App.bean(MonthEntries.class).of(blank()).getFirst();
        var remove = path + "/entries/" + entry.id() + "/remove";

        assertThat(location(manager.post(path, remove, Map.of()))).isEqualTo(path + "#entries");
        assertThat(location(manager.post(path, remove, Map.of()))).isEqualTo(path + "#entries");
        assertThat(manager.get(path).body()).doesNotContain("誤り");
    }

    @Test
    void returnAReportWithItsReasonAndTakeItAgain() {
        Bookkeeping.submitted("yamanome", month);

        assertThat(judge(city, 2, "return", "").statusCode()).isEqualTo(422);
        assertThat(judge(city, 2, "return", "").body()).contains("id=\"reason-e\"");
        assertThat(location(judge(city, 2, "return", "人数を確かめてください。")))
                .isEqualTo("/months/" + month);

        assertThat(manager.get(path).body()).contains("差し戻されました", "人数を確かめてください。", "提出する");
        assertThat(location(write(manager, 3, "submit", "確かめました。"))).isEqualTo(path);
        assertThat(judge(city, 2, "accept", "").statusCode()).isEqualTo(409);
        assertThat(location(judge(city, 4, "accept", ""))).isEqualTo("/months/" + month);
    }

    @Test
    void closeWhatWasShownAndTellWhatIsMissing() {
        Bookkeeping.accepted("yamanome", month);
        Bookkeeping.submitted("murone", month);
        var list = city.get("/months/" + month).body();

        assertThat(list).contains("受理した1館を締めます。残る33館", "32館").contains("value=\"yamanome:3\"");
        assertThat(close(city, "yamanome:2").statusCode()).isEqualTo(409);
        assertThat(location(close(city, "yamanome:3"))).isEqualTo("/months/" + month);
        assertThat(location(close(city, "yamanome:3"))).isEqualTo("/months/" + month);
        assertThat(Bookkeeping.report(month).stage()).isEqualTo(Stage.CLOSED);
        assertThat(judge(city, 4, "return", "遅い").statusCode()).isEqualTo(409);
    }

    @Test
    void showALaterCorrectionBesideWhatWasSubmitted() {
        var use = Booked.used(month.atDay(3)).kept();
        Bookkeeping.count(use, 1, 12);
        Bookkeeping.submitted("yamanome", month);
        Bookkeeping.count(use, 2, 20);

        assertThat(city.get(path).body())
                .contains("提出のあとに記録が直されています", "12<small>人</small></td><td>20</td>");
    }

    @Test
    void takeTheSameStatementsHoweverManyReportsThereAre() {
        var quiet = "/months?year=2001";
        city.get(quiet);
        Bookkeeping.accepted("yamanome", month);
        Bookkeeping.accepted("murone", month);
        var busy = "/months?year=" + month.getYear();

        var few = App.statementsOf(() -> city.get(quiet));

        assertThat(App.statementsOf(() -> city.get(busy))).isEqualTo(few);
    }

    private HttpResponse<String> write(Form visitor, int version, String step, String remarks) {
        return visitor.post(
                "/me", path, Map.of("version", "" + version, "step", step, "remarks", remarks));
    }

    private HttpResponse<String> judge(Form visitor, int version, String step, String reason) {
        return visitor.post(
                "/me",
                path + "/judge",
                Map.of("version", "" + version, "step", step, "reason", reason));
    }

    private HttpResponse<String> close(Form visitor, String shown) {
        return visitor.post("/me", "/months/" + month + "/close", Map.of("shown", shown));
    }

    private HttpResponse<String> add(String once, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("once", once);
        all.putIfAbsent("kind", "EVENT");
        return manager.post("/me", path + "/entries", all);
    }

    private Report blank() {
        return Report.blank(Bookkeeping.CENTRE, month);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
    }
}
