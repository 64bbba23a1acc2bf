package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.community.PlaceId;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Place;

class ReadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RunningCity CITY = RunningCity.on(TODAY);
    private static final Place MASHIBA = new Place("ichinoseki", "mashiba", "mashiba");
    private static final Place OHARA = new Place("daito", "ohara", "ohara");

    private final Readings readings = CITY.bean(Readings.class);

    static {
        CITY.record("centre-visits", LocalDate.of(2025, 4, 10), MASHIBA, 3_000);
        CITY.record("centre-visits", LocalDate.of(2025, 11, 24), OHARA, 1_000);
        CITY.record("centre-visits", LocalDate.of(2025, 11, 25), OHARA, 4_000);
        CITY.record("centre-visits", LocalDate.of(2026, 4, 1), MASHIBA, 3_500);
        CITY.record("centre-visits", LocalDate.of(2026, 11, 24), OHARA, 1_500);
        CITY.record("centre-visits", LocalDate.of(2026, 11, 25), OHARA, 9_999);
        CITY.record("staff-bank-registrants", LocalDate.of(2024, 5, 1), MASHIBA, 1);
        CITY.record("staff-bank-registrants", LocalDate.of(2025, 5, 1), MASHIBA, 1);
        CITY.record("staff-bank-registrants", LocalDate.of(2026, 5, 1), OHARA, 1);
        CITY.record("team-meetings", LocalDate.of(2026, 6, 1), Place.CITY, 1);
    }

    @Test
    void readsTheNineIndicatorsInThePlansOrder() {
        assertThat(readings.current())
                .extracting(reading -> reading.indicator().code().value())
                .containsExactly("P-1", "1-1", "1-2", "1-3", "2-1", "2-2", "3-1", "3-2", "3-3");
    }

    @Test
    void countsUntilTodayAndNotBeyond() {
        var reading = CITY.reading("P-1");
        assertThat(reading.year()).isEqualTo(new FiscalYear(2026));
        assertThat(reading.numerator()).isEqualByComparingTo("5000");
        assertThat(reading.sample()).isTrue();
        assertThat(reading.complete()).isFalse();
    }

    @Test
    void knowsTheSameDayOfLastYear() {
        var progress = readings.progress(CITY.indicator("P-1"), new FiscalYear(2026));
        var lastYear = readings.progress(CITY.indicator("P-1"), new FiscalYear(2025));
        assertThat(lastYear.reading().numerator()).isEqualByComparingTo("8000");
        var people = Objects.requireNonNull(progress.reading().denominator()).doubleValue();
        assertThat(Objects.requireNonNull(progress.pace()).doubleValue())
                .isCloseTo(8_000.0 * 5_000 / 4_000 / people, offset(0.006));
    }

    @ParameterizedTest(name = "{0} is held against the year up to {1}")
    @CsvSource({
        "2026-11-24, 2025-11-24",
        "2026-04-01, 2025-04-01",
        "2027-03-31, 2026-03-31",
        "2028-02-29, 2027-02-28",
        "2029-02-28, 2028-02-28",
        "2028-03-31, 2027-03-31"
    })
    void holdsADayAgainstTheSameDayOfTheYearBefore(LocalDate day, LocalDate sameDay) {
        var year = FiscalYear.of(day);
        assertThat(Readings.yearBefore(year, day))
                .isEqualTo(new Period(year.previous().first(), sameDay));
    }

    @Test
    void leavesUnrecordedIndicatorsUnknown() {
        assertThat(CITY.reading("1-1").value()).isNull();
        assertThat(CITY.reading("1-3").value()).isNull();
        assertThat(CITY.reading("1-1").sample()).isFalse();
    }

    @Test
    void holdsAStockAsItStands() {
        assertThat(CITY.reading("1-2").value()).isEqualByComparingTo("3");
    }

    @Test
    void declaresTheBaselinesOfThePlan() {
        var reading = readings.progress(CITY.indicator("3-2"), new FiscalYear(2022)).reading();
        assertThat(reading.value()).isEqualByComparingTo("2335");
        assertThat(reading.declared()).isTrue();
    }

    @Test
    void addsUpTheAreasToTheCity() {
        var visits = CITY.indicator("P-1");
        var from = LocalDate.of(2025, 4, 1);
        var areas = readings.series(visits, SeriesGrain.MONTH, from, TODAY, Dimension.AREA);
        var city = readings.series(visits, SeriesGrain.MONTH, from, TODAY, null);
        assertThat(city).hasSize(20);
        assertThat(areas).hasSize(8 * 20);
        for (var month : city) {
            var sum =
                    areas.stream()
                            .filter(point -> point.startsOn().equals(month.startsOn()))
                            .map(point -> orZero(point.numerator()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(orZero(month.numerator()));
        }
    }

    @Test
    void endsTheSeriesWithToday() {
        var visits = CITY.indicator("P-1");
        var points =
                readings.series(
                        visits,
                        SeriesGrain.FISCAL_YEAR,
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2029, 3, 31),
                        null);
        assertThat(points)
                .extracting(point -> point.startsOn().getYear(), Point::declared, Point::complete)
                .containsExactly(
                        tuple(2022, true, true),
                        tuple(2023, false, false),
                        tuple(2024, false, false),
                        tuple(2025, false, true),
                        tuple(2026, false, false));
        assertThat(points.getLast().numerator())
                .isEqualByComparingTo(CITY.reading("P-1").numerator());
        assertThat(points.get(1).value()).isNull();
    }

    @Test
    void carriesAStockThroughTheMonths() {
        var points =
                readings.series(
                        CITY.indicator("1-2"),
                        SeriesGrain.MONTH,
                        LocalDate.of(2026, 4, 1),
                        TODAY,
                        null);
        assertThat(points)
                .extracting(point -> Objects.requireNonNull(point.value()).intValue())
                .containsExactly(2, 3, 3, 3, 3, 3, 3, 3);
    }

    @Test
    void hasNoPointsInTheFuture() {
        var future = LocalDate.of(2027, 4, 1);
        assertThat(
                        readings.series(
                                CITY.indicator("2-1"),
                                SeriesGrain.MONTH,
                                future,
                                future.plusYears(1),
                                null))
                .isEmpty();
    }

    @Test
    void movesAtOnceWhenARecordIsTakenBack() {
        var before = CITY.reading("2-1").value();
        var origin = CITY.record("body-activities", TODAY, MASHIBA, 1);
        assertThat(CITY.reading("2-1").value())
                .isEqualByComparingTo(orZero(before).add(BigDecimal.ONE));
        CITY.bean(Facts.class).reverse(origin);
        assertThat(CITY.reading("2-1").value()).isEqualByComparingTo(orZero(before));
    }

    @Test
    void readsAPlaceByItself() {
        var reading =
                readings.of(new PlaceId.CentreId("ohara")).stream()
                        .filter(each -> each.indicator().code().value().equals("P-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(reading.numerator()).isEqualByComparingTo("1500");
        assertThat(reading.declared()).isFalse();
    }

    @Test
    void asksTheSameNumberOfQuestionsForNineAsForOne() {
        var one = CITY.indicator("P-1");
        int forOne = CITY.statements(() -> readings.progress(one, new FiscalYear(2026)));
        int forAll = CITY.statements(readings::progress);
        assertThat(forOne).isBetween(5, 9);
        assertThat(forAll).isEqualTo(forOne + 1);
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
