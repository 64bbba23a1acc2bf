package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Place;

class IndicatorPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> CODES =
            List.of("P-1", "1-1", "1-2", "1-3", "2-1", "2-2", "3-1", "3-2", "3-3");
    private static final RunningCity EMPTY = RunningCity.on(TODAY);
    private static final RunningCity BUSY = RunningCity.on(TODAY);

    static {
        RecordedYears.fill(BUSY, TODAY);
        BUSY.record("body-activities", TODAY, Place.CITY, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void showEveryIndicatorInEveryLanguageWithRecordsAndWithout(String language) {
        for (var city : List.of(EMPTY, BUSY)) {
            assertThat(city.get("/indicators?lang=" + language).statusCode()).isEqualTo(200);
            for (var code : CODES) {
                for (var page : List.of("", "/records")) {
                    var path = "/indicators/" + code + page + "?lang=" + language;
                    assertThat(city.get(path).statusCode()).as(path).isEqualTo(200);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023", "2024", "R7", "FY2026"})
    void showEveryYearSinceTheBaseline(String year) {
        for (var code : CODES) {
            var path = "/indicators/" + code + "?fiscalYear=" + year;
            assertThat(BUSY.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/P-1?fiscalYear=2021",
                "/indicators/P-1?fiscalYear=2027",
                "/indicators/P-1?fiscalYear=soon",
                "/indicators/P-1/records?month=13",
                "/indicators/P-1/records?month=3",
                "/indicators/P-1/records?area=atlantis",
                "/indicators/1-1/records?area=daito",
                "/indicators/P-1/records?area=daito&centre=ohara",
                "/indicators/P-1/records?after=yesterday",
                "/indicators/P-1?colour=red",
                "/indicators?fiscalYear=2025",
                "/indicators/P-1.csv?month=1"
            })
    void refuseParametersTheyCannotRead(String path) {
        assertThat(BUSY.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/9-9",
                "/indicators/9-9/records",
                "/indicators/9-9.csv",
                "/indicators/%E6%8C%87%E6%A8%99"
            })
    void knowNoOtherIndicators(String path) {
        assertThat(BUSY.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nameTheWrongParameterToPrograms() {
        var answer =
                BUSY.get("/indicators/P-1/records?month=13", "Accept", "application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"month\"");
    }

    @Test
    void tellWhatIsUnknownInWords() {
        var page = EMPTY.get("/indicators", "Accept-Language", "ja").body();
        assertThat(count(page, "まだわからない</span>")).isEqualTo(9);
        assertThat(page).contains("まだ記録がありません").doesNotContain("<b>0</b>");
    }

    @Test
    void putATableBesideEveryChart() {
        var page = BUSY.get("/indicators/P-1", "Accept-Language", "ja").body();
        assertThat(count(page, "role=\"img\" aria-label=\"[^\"]+\"")).isEqualTo(3);
        assertThat(count(page, "<table")).isEqualTo(7);
        assertThat(count(page, "<h1>")).isEqualTo(1);
    }

    @Test
    void takeOnlyARatioApart() {
        assertThat(BUSY.get("/indicators/P-1").body()).contains("id=\"change\"");
        assertThat(BUSY.get("/indicators/1-3").body()).doesNotContain("id=\"change\"");
    }

    @Test
    void markSampleFigures() {
        assertThat(BUSY.get("/indicators/P-1").body()).contains("class=\"sample\"");
        assertThat(EMPTY.get("/indicators/2-1").body()).doesNotContain("class=\"sample\"");
    }

    @Test
    void giveTheMonthsAsAFile() {
        var file = BUSY.get("/indicators/2-1.csv");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.body())
                .startsWith(
                        "\uFEFFcode,indicator,unit,fiscal_year,month,value,numerator,denominator,"
                                + "complete\r\n2-1,地域協働体の活動件数,件,2022,2022-04,,,,false\r\n");
        assertThat(file.body().lines()).hasSize(1 + 56);
    }

    @Test
    void addUpTheRecordsToTheFigure() {
        var figure = Objects.requireNonNull(BUSY.reading("2-1").value()).intValue();
        assertThat(amounts("/indicators/2-1/records").stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(figure);
    }

    @Test
    void addUpTheRecordsOfACentreInAMonth() {
        var points =
                BUSY.bean(Readings.class)
                        .series(
                                BUSY.indicator("P-1"),
                                SeriesGrain.MONTH,
                                LocalDate.of(2025, 10, 1),
                                LocalDate.of(2025, 10, 31),
                                Dimension.CENTRE);
        var ohara =
                points.stream()
                        .filter(point -> "ohara".equals(point.member()))
                        .findFirst()
                        .orElseThrow();
        var path = "/indicators/P-1/records?fiscalYear=2025&month=10&centre=ohara";
        assertThat(amounts(path).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Objects.requireNonNull(ohara.numerator()).intValue());
    }

    @Test
    void askTheSameNumberOfQuestionsHoweverMuchIsRecorded() {
        var before = questions(BUSY, "3-1");
        for (int more = 0; more < 20; more++) {
            BUSY.record("team-meetings", TODAY.minusDays(more), Place.CITY, 1);
        }
        assertThat(questions(BUSY, "3-1")).isEqualTo(before);
        assertThat(questions(BUSY, "P-1")).isLessThan(30);
    }

    private static int questions(RunningCity city, String code) {
        var indicator = city.indicator(code);
        var pages = city.bean(IndicatorPages.class);
        return city.statements(() -> pages.page(indicator, indicator.baseline().year().plus(4)));
    }

    /// The amounts of all records from this page on, page after page.
    private static List<Integer> amounts(String path) {
        var amounts = new ArrayList<Integer>();
        var next = path;
        while (next != null) {
            var page = BUSY.get(next, "Accept-Language", "ja").body();
            Pattern.compile("</th><td>(-?[\\d,]+)")
                    .matcher(page)
                    .results()
                    .map(match -> Integer.valueOf(match.group(1).replace(",", "")))
                    .forEach(amounts::add);
            next =
                    Pattern.compile("href=\"([^\"]+)\" rel=\"next\"")
                            .matcher(page)
                            .results()
                            .map(match -> match.group(1).replace("&amp;", "&"))
                            .findFirst()
                            .orElse(null);
        }
        return amounts;
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
