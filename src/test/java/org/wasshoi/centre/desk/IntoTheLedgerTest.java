package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.signin.Form;

/// From the count at a desk to the indicator, and back from the indicator to the desk.
class IntoTheLedgerTest {

    private static final String CENTRE = "yamanome";

    private final Form clerk = Counter.clerk(CENTRE).browser();
    private final Line line = Counter.booked("yamanome-training", Counter.day());
    private final int year = FiscalYear.of(line.booking().use().day()).value();

    @Test
    void movesTheIndicatorAndThePagesOfAreaCentreAndBodyAtOnce() {
        var before = pages();

        count(4_000);

        var after = pages();
        after.forEach((path, page) -> assertThat(page).as(path).isNotEqualTo(before.get(path)));
        for (var place : List.of("", "&area=ichinoseki", "&centre=yamanome", "&body=yamanome")) {
            assertThat(records(place)).as(place).contains(line.recordPath(), ">4,000</td>");
        }
    }

    @Test
    void doesNotCountForTheBodyWhereTheCityRunsTheCentre() {
        var run = Counter.booked(Counter.roomRunByTheCity(), Counter.day());
        var centre = run.room().place().centre().value();

        App.bean(RunningDesk.class).count(Counter.acting(), run, HeadCount.of(3));

        assertThat(records("&centre=" + centre)).contains(run.recordPath());
        assertThat(records("&body=" + centre)).doesNotContain(run.recordPath());
    }

    @Test
    void takesACorrectionBackAndCountsAnewEverywhere() {
        count(70);
        count(60);
        var corrected = sum();
        undo();
        var undone = sum();
        count(50);

        assertThat(undone).isEqualTo(corrected - 60);
        assertThat(sum()).isEqualTo(undone + 50);
        assertThat(records("&body=yamanome")).contains("取消し");
        assertThat(posted()).isEqualTo(5);
        var record = App.get(line.recordPath()).body();
        assertThat(record).contains("第1版 70人", "第2版 60人", "第3版 50人");
        assertThat(record.split("取り消し</span>", -1)).hasSize(3);
    }

    @Test
    void leadsFromTheIndicatorDownToTheEntryAtTheDesk() {
        count(12);
        var record = App.get(line.recordPath());

        assertThat(records("&centre=yamanome")).contains("href=\"" + line.recordPath());
        assertThat(record.statusCode()).isEqualTo(200);
        assertThat(HtmlCheck.findings(record.body())).isEmpty();
        assertThat(record.body()).contains("12人", "研修室", line.path());
        assertThat(clerk.get(line.path()).body()).contains("人数を12人と記録した");
    }

    @Test
    void tellsThePublicNothingAboutPeople() {
        count(12);

        assertThat(App.get(line.recordPath()).body())
                .doesNotContain("室根の会", "健康体操", "窓口 花子", "0191212111");
    }

    @Test
    void showsNothingThatWasNotCounted() {
        assertThat(App.get(line.recordPath()).statusCode()).isEqualTo(404);
        assertThat(App.get("/uses/" + java.util.UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(App.get("/uses/x").statusCode()).isBetween(400, 404);
    }

    @Test
    void saysThatAUseWasTakenBack() {
        count(12);
        undo();

        assertThat(App.get(line.recordPath()).body()).contains("いまは数に入っていません", "<b>0人</b>");
    }

    private static Map<String, String> pages() {
        return List.of(
                        "/indicators/P-1",
                        "/areas/ichinoseki",
                        "/centres/yamanome",
                        "/bodies/yamanome")
                .stream()
                .collect(Collectors.toMap(path -> path, path -> App.get(path).body()));
    }

    private String records(String place) {
        return App.get("/indicators/P-1/records?fiscalYear=" + year + place).body();
    }

    private void count(int people) {
        post("count", Map.of("total", "" + people));
    }

    private void undo() {
        post("undo", Map.of("step", "used"));
    }

    private void post(String action, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", "" + Counter.again(line).booking().version());
        assertThat(clerk.post("/me", line.path() + "/" + action, all).statusCode()).isEqualTo(303);
    }

    private static int sum() {
        return Counter.rows(
                """
                select coalesce(sum(quantity), 0)
                  from ledger.fact
                 where centre = 'yamanome'
                   and body = 'yamanome'
                   and area = 'ichinoseki'
                """);
    }

    private int posted() {
        return Counter.rows("select count(*) from ledger.fact where origin_record = ?", line.id());
    }
}
