package org.wasshoi.centre.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;

class VacancyPagesTest {

    private static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    /// A day that residents can book, in the week after next month's tenth.
    private static final LocalDate DAY = TODAY.plusMonths(1).withDayOfMonth(14);

    private static final int SLOW_LINE = 60_000;

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /centres/genbi/rooms  | ja   | 部屋の空き
                    /centres/genbi/rooms  | en   | Free rooms
                    /centres/genbi/rooms  | easy | へやの あき
                    /rooms/genbi-tatami   | ja   | 和室
                    /rooms/genbi-tatami   | en   | Tatami room
                    /rooms/genbi-tatami   | easy | わしつ（たたみの へや）
                    /rooms                | ja   | 空いている部屋をさがす
                    /rooms                | en   | Find a free room
                    /rooms                | easy | あいている へやを さがす
                    """)
    void haveAHeadingInEachLanguage(String path, String language, String heading) {
        var page = page(path + "?lang=" + language);

        assertThat(page).containsPattern("<h1>" + heading + "\\s*(<span[^/]*</span>\\s*)?</h1>");
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void areLightEnoughForASlowLine(String language) {
        var week = page("/centres/ichinoseki/rooms?week=" + DAY + "&lang=" + language);
        var month = page("/rooms/genbi-hall?month=" + YearMonth.from(DAY) + "&lang=" + language);
        var search = page("/rooms?month=" + YearMonth.from(DAY) + "&weekday=6&lang=" + language);

        assertThat(bytes(week)).isLessThan(SLOW_LINE);
        assertThat(bytes(month)).isLessThan(SLOW_LINE);
        assertThat(bytes(search)).isLessThan(SLOW_LINE);
        assertThat(HtmlCheck.findings(week)).isEmpty();
        assertThat(HtmlCheck.findings(month)).isEmpty();
        assertThat(HtmlCheck.findings(search)).isEmpty();
    }

    @Test
    void leadFromAFreeTimeToItsForm() {
        var link = link("genbi-kitchen", DAY, "18:00", "21:00");

        assertThat(page("/centres/genbi/rooms?week=" + DAY)).contains(link);
        assertThat(page("/rooms/genbi-kitchen?month=" + YearMonth.from(DAY))).contains(link);
        assertThat(page("/rooms?area=ichinoseki&band=night&day=" + DAY)).contains(link);
        assertThat(page("/rooms?area=ichinoseki&people=%EF%BC%92%EF%BC%90&band=night&day=" + DAY))
                .contains(link.replace("21:00", "21:00&amp;people=20"));
    }

    @Test
    void offerNoTimeThatIsTakenNorTheWholeOfARoomWhoseHalfIs() {
        book("maikawa-hall-east", DAY);

        var week = page("/centres/maikawa/rooms?week=" + DAY);
        assertThat(week).contains("/rooms/maikawa-hall-east/wait?day=" + DAY + "&amp;", "予約済み</a>");
        assertThat(week)
                .doesNotContain(link("maikawa-hall-east", DAY, "09:00", "12:00"))
                .doesNotContain(link("maikawa-hall", DAY, "09:00", "12:00"))
                .contains(link("maikawa-hall-west", DAY, "09:00", "12:00"))
                .contains(link("maikawa-hall", DAY, "13:00", "17:00"));
        assertThat(page("/rooms/maikawa-hall?month=" + YearMonth.from(DAY)))
                .doesNotContain(link("maikawa-hall", DAY, "09:00", "12:00"));
    }

    @Test
    void takeTheSameStatementsHoweverManyRoomsAndBookings() {
        var week = "/centres/yasakae/rooms?week=" + DAY;
        var month = "/rooms/yasakae-tatami?month=" + YearMonth.from(DAY);
        var search = "/rooms?month=" + YearMonth.from(DAY) + "&weekday=7";
        statements(week, month, search);
        var before = statements(week, month, search);
        for (int day = 0; day < 10; day++) {
            book("yasakae-tatami", DAY.plusDays(day));
        }

        assertThat(statements(week, month, search)).isEqualTo(before);
        assertThat(App.statements(week)).isLessThanOrEqualTo(6);
        assertThat(App.statements(month)).isLessThanOrEqualTo(6);
        assertThat(App.statements(search)).isLessThanOrEqualTo(7);
        assertThat(App.statements("/centres/ichinoseki/rooms"))
                .isEqualTo(App.statements("/centres/genbi/rooms"));
    }

    /// The program's clockwork may write at any moment, and then they are made anew.
    @Test
    void areKeptAsLongAsNothingIsWritten() {
        var week = "/centres/genbi/rooms?week=" + DAY.plusWeeks(2);

        assertThat(Stream.generate(() -> App.statementsOf(() -> page(week))).limit(30)).contains(0);
    }

    @Test
    void showAtOnceWhatIsBookedHere() {
        var day = DAY.plusWeeks(3);
        var week = "/centres/takouzu/rooms?week=" + day;
        var link = link("takouzu-kitchen", day, "09:00", "12:00");
        assertThat(page(week)).contains(link);

        App.bean(TransactionTemplate.class).executeWithoutResult(_ -> book("takouzu-kitchen", day));

        assertThat(page(week)).doesNotContain(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rooms/atlantis",
                "/centres/atlantis/rooms",
                "/rooms/atlantis?month=2026-12"
            })
    void areNotFoundUnderAnUnknownCode(String path) {
        assertThat(App.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/centres/genbi/rooms?week=2026-04-31",
                "/centres/genbi/rooms?week=x",
                "/centres/genbi/rooms?day=2026-12-01",
                "/rooms/genbi-tatami?month=2026-13",
                "/rooms/genbi-tatami?month=-2026",
                "/rooms?area=atlantis",
                "/rooms?colour=red",
                "/rooms?month=2026-12&weekday=6&page=x"
            })
    void refuseWhatTheyCannotRead(String path) {
        assertThat(App.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void refuseAPageOfResultsThatIsNotThere() {
        var search = "/rooms?month=" + YearMonth.from(DAY) + "&weekday=6&page=";

        assertThat(App.get(search + "2").statusCode()).isEqualTo(200);
        assertThat(App.get(search + "0").statusCode()).isEqualTo(400);
        assertThat(App.get(search + "9999").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/centres/genbi/rooms?week=2020-04-01, /centres/genbi/rooms",
        "/rooms/genbi-tatami?month=2020-04, /rooms/genbi-tatami"
    })
    void leadFromWhatIsOverToWhatIsNow(String path, String to) {
        var answer = App.get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(to);
    }

    @Test
    void endWithTheLastDayThatCanBeBooked() {
        var answer = App.get("/centres/genbi/rooms?week=2999-01-01");

        assertThat(answer.statusCode()).isEqualTo(303);
        var last = App.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.body()).contains("前の週").doesNotContain("次の週");
        assertThat(page("/centres/genbi/rooms")).contains("次の週").doesNotContain("前の週");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "day, 2027-04-31",
        "day, 2020-01-01",
        "day, 2999-01-01",
        "day, <script>",
        "people, 0",
        "people, 99999",
        "area, atlantis",
        "band, noon",
        "from, 24:00",
        "equipment, organ"
    })
    void sayBesideTheFieldWhatIsWrongAndKeepWhatIsTyped(String field, String typed) {
        var title = field.equals("day") ? "" : "day=" + DAY + "&";
        var answer =
                App.get(
                        "/rooms?"
                                + title
                                + field
                                + "="
                                + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field__error", "href=\"#" + field + "\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        if (field.equals("day") || field.equals("people")) {
            assertThat(answer.body()).contains("value=\"" + typed.replace("<", "&lt;"));
        }
    }

    @Test
    void survivesTextOfAnyLength() {
        assertThat(App.get("/rooms?day=" + "1".repeat(5_000)).statusCode()).isEqualTo(422);
        assertThat(App.get("/rooms?day=%F0%9F%8E%8E&people=%E3%80%80").statusCode()).isEqualTo(422);
    }

    @Test
    void adviseWhereNothingIsFree() {
        var page = page("/rooms?people=20000&day=" + DAY);

        assertThat(page).contains("class=\"empty\"", "href=\"/centres\"");
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @Test
    void putTheChosenAreaFirst() {
        var page = page("/rooms?area=senmaya&band=night&day=" + DAY);

        assertThat(page.indexOf("/centres/senmaya/rooms"))
                .isPositive()
                .isLessThan(page.indexOf("/centres/ichinoseki/rooms"));
    }

    @Test
    void areReachedFromHomeFromAreasAndFromTheirCentre() {
        assertThat(page("/")).contains("href=\"/rooms\"");
        assertThat(page("/areas")).contains("href=\"/rooms\"");
        assertThat(page("/areas/senmaya")).contains("href=\"/rooms?area=senmaya\"");
        assertThat(page("/centres/genbi")).contains("href=\"/centres/genbi/rooms\"");
    }

    @Test
    void tellWhatARoomCostsAndWhenItCanBeBooked() {
        assertThat(page("/rooms/genbi-training"))
                .contains("<td>400円</td><td>800円</td><td>800円</td>")
                .contains("地域の団体（地域協働体、自治会など）")
                .contains("2分の1を引きます", "定員", "36人");
    }

    private static List<Integer> statements(String... paths) {
        return Stream.of(paths).map(App::statements).toList();
    }

    private static String link(String room, LocalDate day, String from, String to) {
        return "href=\"/rooms/%s/book?day=%s&amp;from=%s&amp;to=%s\""
                .formatted(room, day, from, to);
    }

    private static String page(String path) {
        HttpResponse<String> answer = App.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void book(String room, LocalDate day) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        insert into centre.booking (id, once, room, day, during, held, state, name,
                                                    user_class, purpose, title, people, for_profit,
                                                    heating, fee_kind, gross, way, sample, made_by,
                                                    made_at)
                        values (:id, :id, :room, :day, tsrange(:from, :to), tsrange(:from, :to),
                                'CONFIRMED', '見本', 'RESIDENT', 'OTHER', '見本', 5, false, false,
                                'MANAGER', 0, 'FORM', true, :id, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("room", room)
                .param("day", day)
                .param("from", day.atTime(9, 0))
                .param("to", day.atTime(12, 0))
                .update();
    }
}
