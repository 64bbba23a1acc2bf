package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class DeskPagesTest {

    private static final int MOST_BYTES = 60_000;
    private static final String SHEET = "/desk/" + Counter.CENTRE;

    private final Form clerk = Counter.visit();

    @Test
    void leadAClerkOfOneCentreStraightToItsSheet() {
        assertThat(location(clerk.get("/desk"))).isEqualTo(SHEET);
        assertThat(clerk.get(SHEET).statusCode()).isEqualTo(200);
        assertThat(Someone.as(Role.CENTRE_CLERK).browser().get("/desk").body())
                .contains("/desk/murone", "/desk/fujisawa");
    }

    @Test
    void areClosedToOthers() {
        var resident = Someone.resident("市民");
        var elsewhere = Counter.clerk(Counter.ELSEWHERE).browser();
        var line = Counter.booked("murone-tatami", Counter.day());

        assertThat(resident.browser().get("/desk").statusCode()).isEqualTo(403);
        assertThat(resident.browser().get(line.path()).statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(SHEET).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(SHEET + "/book").statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(line.path()).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(line.path() + "/count").statusCode()).isEqualTo(404);
        assertThat(post(elsewhere, line, "take", Map.of("step", "paid")).statusCode())
                .isEqualTo(404);
        assertThat(post(elsewhere, line, "count", Map.of("total", "3")).statusCode())
                .isEqualTo(404);
        assertThat(clerk.get("/desk/bookings/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/desk/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void showWhoComesWhenAndWhatIsOwed() {
        var day = Counter.day();
        var line = Counter.booked("murone-training", day, 13);
        Counter.booked("murone-tatami", day, 9);

        var page = clerk.get(SHEET + "?day=" + day).body();

        assertThat(page).contains("13:00", "室根の会", "健康体操", "500円 入金待ち", "鍵を渡す", "人数を書く");
        assertThat(page.indexOf("09:00〜12:00 和室"))
                .isPositive()
                .isLessThan(page.indexOf("13:00〜17:00 研修室"));
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(HtmlCheck.findings(clerk.get(line.path()).body())).isEmpty();
        assertThat(HtmlCheck.findings(clerk.get(line.path() + "/count").body())).isEmpty();
        assertThat(HtmlCheck.findings(clerk.get(SHEET + "/book").body())).isEmpty();
    }

    @Test
    void stayLightAndTakeTheSameStatementsHoweverMuchIsBooked() {
        var quiet = Counter.day();
        Counter.booked("murone-training", quiet);
        var busy = Counter.day();
        for (var room : List.of("training", "tatami", "kitchen", "hall-east")) {
            copies(Counter.booked("murone-" + room, busy), 15);
        }
        clerk.get(SHEET + "?day=" + quiet);

        var one = App.statementsOf(() -> clerk.get(SHEET + "?day=" + quiet));
        var many = App.statementsOf(() -> clerk.get(SHEET + "?day=" + busy));
        var page = clerk.get(SHEET + "?day=" + busy).body();

        assertThat(page.split("室根の会", -1)).hasSizeGreaterThan(60);
        assertThat(many).isEqualTo(one);
        assertThat(bytes(page)).isLessThan(MOST_BYTES);
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @Test
    void stayLightOnTheDayOnWhichMostIsFree() {
        var coming = Counter.TODAY.plusDays(300);
        var line = Counter.booked("murone-training", coming);
        copies(line, 15);

        assertThat(
                        Stream.of(
                                        SHEET,
                                        SHEET + "?day=" + coming,
                                        SHEET + "/book",
                                        SHEET + "/book?day=" + coming,
                                        line.path(),
                                        line.path() + "/count",
                                        line.path() + "/move")
                                .map(path -> bytes(clerk.get(path).body())))
                .allMatch(bytes -> bytes < MOST_BYTES);
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void takeAStepWithOnePressAndGoBackToItsLine() {
        var line = Counter.booked("murone-training", Counter.day());

        var answer = press(clerk, line, Step.PAID);

        assertThat(location(answer)).isEqualTo(line.onSheet());
        assertThat(clerk.get(location(answer).split("#")[0]).body()).contains("400円 入金済み");
        assertThat(location(press(clerk, line, Step.PAID))).isEqualTo(line.onSheet());
        assertThat(location(post(clerk, line, "take", Map.of("step", "paid"))))
                .isEqualTo(line.path());
        assertThat(notes(line)).isEqualTo(1);
        var use = clerk.get(line.path()).body();
        assertThat(use).contains("入金（", "窓口 花子");
        assertThat(HtmlCheck.findings(use)).isEmpty();
    }

    @Test
    void tellTheLaterOfTwoClerks() {
        var line = Counter.booked("murone-training", Counter.day());
        post(clerk, line, "take", Map.of("step", "no-show"));

        var later = press(Counter.visit(), line, Step.KEY_OUT);
        var count = post(Counter.visit(), line, "count", Map.of("total", "8"));

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("ほかの人が先に", "無断不使用");
        assertThat(post(clerk, line, "take", Map.of("step", "key-out")).statusCode())
                .isEqualTo(409);
        assertThat(count.statusCode()).isEqualTo(409);
        assertThat(count.body()).contains("value=\"8\"");
        assertThat(notes(line)).isEqualTo(1);
        assertThat(HtmlCheck.findings(later.body())).isEmpty();
        assertThat(HtmlCheck.findings(count.body())).isEmpty();
    }

    @Test
    void takeTheDayOfPaymentButNoneToCome() {
        var line = Counter.booked("murone-training", Counter.day());
        var tomorrow = Map.of("step", "paid", "back", "use", "day", "" + Counter.TODAY.plusDays(1));
        var late = post(clerk, line, "take", tomorrow);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("id=\"day-e\"");
        assertThat(notes(line)).isZero();
        post(clerk, line, "take", Map.of("step", "paid", "back", "use", "day", "令和8年4月1日"));
        assertThat(Counter.again(line).note(Step.PAID).day()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void takeBackWhatWasDone() {
        var line = Counter.booked("murone-training", Counter.day());
        post(clerk, line, "take", Map.of("step", "no-show"));

        var answer = post(clerk, Counter.again(line), "undo", Map.of("step", "no-show"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(clerk.get(line.path()).body()).contains("取り消した：無断不使用とした", "予約済み");
        assertThat(post(clerk, line, "undo", Map.of("step", "paid")).statusCode()).isEqualTo(409);
        assertThat(post(clerk, line, "undo", Map.of("step", "x")).statusCode()).isEqualTo(400);
    }

    @Test
    void countTheSameFormSentTwiceOnce() {
        var line = Counter.booked("murone-training", Counter.day());

        var first = post(clerk, line, "count", Map.of("total", "１５"));
        var second = post(clerk, line, "count", Map.of("total", "15"));

        assertThat(location(first)).isEqualTo(line.onSheet()).isEqualTo(location(second));
        assertThat(counts(line)).isEqualTo(1);
        var other = post(clerk, line, "count", Map.of("total", "16"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("15人", "value=\"16\"");
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource({
        "total, '', total",
        "total, -1, total",
        "total, 99999, total",
        "total, 24:00, total",
        "total, many, total",
        "adults, -1, adults",
        "adults, 4, total",
    })
    void sayBesideTheFieldWhatACountLacksAndWriteNothing(String field, String typed, String place) {
        var line = Counter.booked("murone-training", Counter.day());
        var fields = new HashMap<>(Map.of("total", "5"));
        fields.put(field, typed);

        var answer = post(clerk, line, "count", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(counts(line)).isZero();
    }

    @Test
    void countNobodyBeforeTheDay() {
        var line = Counter.booked("murone-kitchen", Counter.TODAY.plusDays(200));

        assertThat(post(clerk, line, "count", Map.of("total", "5")).statusCode()).isEqualTo(409);
        assertThat(counts(line)).isZero();
    }

    @Test
    void takeNoForgedPress() {
        var line = Counter.booked("murone-training", Counter.day());
        var number = line.booking().number();
        var elsewhere = Counter.clerk(Counter.ELSEWHERE).browser();
        var foreign = Counter.booked("fujisawa-tatami", Counter.day());

        assertThat(pressed(clerk, "").statusCode()).isEqualTo(400);
        assertThat(pressed(clerk, "paid." + number).statusCode()).isEqualTo(400);
        assertThat(pressed(clerk, "fly." + number + ".1").statusCode()).isEqualTo(400);
        assertThat(pressed(clerk, "paid." + "9".repeat(19) + ".1").statusCode()).isEqualTo(400);
        assertThat(pressed(clerk, "paid.999999999999999.1").statusCode()).isEqualTo(404);
        assertThat(pressed(clerk, "used." + number + ".1").statusCode()).isEqualTo(409);
        assertThat(press(clerk, foreign, Step.PAID).statusCode()).isEqualTo(404);
        assertThat(press(elsewhere, line, Step.PAID).statusCode()).isEqualTo(404);
        assertThat(notes(line) + notes(foreign)).isZero();
    }

    private static HttpResponse<String> press(Form form, Line line, Step step) {
        return pressed(form, Press.value(step, line));
    }

    private static HttpResponse<String> pressed(Form form, String value) {
        return form.post("/me", SHEET, Map.of("do", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-31", "x", "24:00", "99999-01-01"})
    void refuseADayThatNeverWas(String day) {
        assertThat(clerk.get(SHEET + "?day=" + day).statusCode()).isEqualTo(400);
        assertThat(clerk.get(SHEET + "/book?day=" + day).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> post(
            Form form, Line line, String action, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", String.valueOf(line.booking().version()));
        return form.post("/me", line.path() + "/" + action, all);
    }

    /// The same booking many times, as the constraint that keeps rooms apart does not see it.
    private static void copies(Line line, int many) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        insert into centre.booking (id, once, room, day, during, held, state, name,
                                                    user_class, purpose, title, people, for_profit,
                                                    heating, fee_kind, gross, way, sample, made_by,
                                                    made_at)
                        select gen_random_uuid(), gen_random_uuid(), room, day,
                               tsrange(at, at + interval '15 minutes'),
                               tsrange(at, at + interval '15 minutes'), 'CONFIRMED', name, user_class,
                               purpose, title, people, for_profit, heating, fee_kind, gross, way,
                               sample, made_by, made_at
                          from centre.booking
                         cross join generate_series(1, :many) as turn
                         cross join lateral (
                               select day + time '12:00' + turn * interval '15 minutes' as at)
                            as begun
                         where id = :id
                        """)
                .param("many", many)
                .param("id", line.booking().id().value())
                .update();
    }

    private static int notes(Line line) {
        return Counter.rows(
                "select count(*) from centre.desk_note where booking = ?",
                line.booking().id().value());
    }

    private static int counts(Line line) {
        return Counter.rows(
                "select count(*) from centre.head_count where booking = ?",
                line.booking().id().value());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
    }
}
