package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.indicator.IndicatorFixtures.ACTIVITIES;
import static org.wasshoi.indicator.IndicatorFixtures.ANSWERED;
import static org.wasshoi.indicator.IndicatorFixtures.AWARE;
import static org.wasshoi.indicator.IndicatorFixtures.REGISTRANTS;
import static org.wasshoi.indicator.IndicatorFixtures.VISITS;
import static org.wasshoi.indicator.IndicatorFixtures.activities;
import static org.wasshoi.indicator.IndicatorFixtures.awareness;
import static org.wasshoi.indicator.IndicatorFixtures.on;
import static org.wasshoi.indicator.IndicatorFixtures.registrants;
import static org.wasshoi.indicator.IndicatorFixtures.visitsPerResident;
import static org.wasshoi.indicator.IndicatorFixtures.year;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 24);

    @Test
    void knowsNothingWhereNothingIsRecorded() {
        var progress = on(NOVEMBER).progress(activities());
        assertThat(progress.reading().value()).isNull();
        assertThat(progress.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(progress.pace()).isNull();
        assertThat(progress.remaining()).isNull();
        assertThat(progress.lastYear()).isNull();
    }

    @Test
    void tellsZeroFromUnknown() {
        assertThat(on(NOVEMBER).recorded(2026, ACTIVITIES, 0).reading(activities()).value())
                .isEqualByComparingTo("0");
    }

    @Test
    void landsAtLastYearTimesTheShareSoFar() {
        var progress =
                on(NOVEMBER)
                        .recorded(2025, ACTIVITIES, 476)
                        .recorded(2026, ACTIVITIES, 318)
                        .lastYearToTheDay(ACTIVITIES, 314)
                        .progress(activities());
        assertThat(progress.pace()).isEqualByComparingTo("482");
        assertThat(progress.lastYear()).isEqualByComparingTo("314");
        assertThat(progress.path()).isEqualByComparingTo("479");
        assertThat(progress.remaining()).isEqualByComparingTo("168");
        assertThat(progress.standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(progress.noise()).isTrue();
        assertThat(progress.reading().complete()).isFalse();
        assertThat(progress.reading().asOf()).isEqualTo(NOVEMBER);
    }

    @Test
    void dividesThePaceOfARatioByThisYearsPopulation() {
        var progress =
                on(NOVEMBER)
                        .living(LocalDate.of(2025, 9, 30), 110_000)
                        .living(LocalDate.of(2026, 9, 30), 104_000)
                        .recorded(2025, VISITS, 9_000, 414_700)
                        .recorded(2026, VISITS, 6_000, 280_000)
                        .lastYearToTheDay(VISITS, 276_000)
                        .progress(visitsPerResident());
        assertThat(progress.reading().value()).isEqualByComparingTo("2.69");
        assertThat(progress.reading().numerator()).isEqualByComparingTo("280000");
        assertThat(progress.reading().denominator()).isEqualByComparingTo("104000");
        assertThat(progress.pace()).isEqualByComparingTo("4.05");
        assertThat(progress.lastYear()).isEqualByComparingTo("2.51");
    }

    @Test
    void usesTheLastPopulationKnownAndCallsTheYearProvisional() {
        var reading =
                on(NOVEMBER)
                        .lookingAt(2025)
                        .living(LocalDate.of(2024, 9, 30), 100)
                        .living(LocalDate.of(2026, 9, 30), 90)
                        .recorded(2025, VISITS, 1, 400)
                        .reading(visitsPerResident());
        assertThat(reading.value()).isEqualByComparingTo("4.00");
        assertThat(reading.complete()).isFalse();
    }

    @Test
    void knowsNoRatioWithoutAPopulation() {
        var reading = on(NOVEMBER).recorded(2026, VISITS, 1, 400).reading(visitsPerResident());
        assertThat(reading.value()).isNull();
        assertThat(reading.numerator()).isEqualByComparingTo("400");
    }

    @Test
    void tellsNoPaceBeforeATwelfthOfLastYearIsReached() {
        var first = LocalDate.of(2026, 4, 1);
        var progress =
                on(first)
                        .recorded(2025, ACTIVITIES, 476)
                        .recorded(2026, ACTIVITIES, 2)
                        .lastYearToTheDay(ACTIVITIES, 1)
                        .progress(activities());
        assertThat(progress.pace()).isNull();
        assertThat(progress.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(progress.lastYear()).isEqualByComparingTo("1");
    }

    @Test
    void tellsNoPaceWhenLastYearWasEmptySoFar() {
        var progress =
                on(NOVEMBER)
                        .recorded(2025, ACTIVITIES, 476)
                        .recorded(2026, ACTIVITIES, 2)
                        .lastYearToTheDay(ACTIVITIES, 0)
                        .progress(activities());
        assertThat(progress.pace()).isNull();
    }

    @Test
    void runsThroughTheLastDayOfMarch() {
        var last = LocalDate.of(2027, 3, 31);
        var evidence = on(last).recorded(2026, ACTIVITIES, 470);
        assertThat(evidence.reading(activities()).complete()).isFalse();
        assertThat(evidence.reading(activities()).year()).isEqualTo(year(2026));
    }

    @Test
    void isCompleteOnTheFirstOfApril() {
        var progress =
                on(LocalDate.of(2027, 4, 1))
                        .lookingAt(2026)
                        .recorded(2025, ACTIVITIES, 476)
                        .recorded(2026, ACTIVITIES, 478)
                        .lastYearToTheDay(ACTIVITIES, 476)
                        .progress(activities());
        assertThat(progress.reading().complete()).isTrue();
        assertThat(progress.reading().asOf()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(progress.pace()).isNull();
        assertThat(progress.standing()).isEqualTo(Standing.BEHIND);
    }

    @Test
    void judgesAStockByTheDayItStandsOn() {
        var stock = on(LocalDate.of(2026, 4, 1)).recorded(2024, REGISTRANTS, 45);
        assertThat(stock.recorded(2025, REGISTRANTS, 6).progress(registrants()).standing())
                .isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void countsAStockFromTheBeginning() {
        var progress =
                on(NOVEMBER)
                        .recorded(2024, REGISTRANTS, 45)
                        .recorded(2025, REGISTRANTS, 8)
                        .recorded(2026, REGISTRANTS, -1)
                        .lastYearToTheDay(REGISTRANTS, 5)
                        .progress(registrants());
        assertThat(progress.reading().value()).isEqualByComparingTo("52");
        assertThat(progress.lastYear()).isEqualByComparingTo("50");
        assertThat(progress.remaining()).isEqualByComparingTo("9");
        assertThat(progress.pace()).isNull();
    }

    @Test
    void isReachedAsSoonAsTheTargetIs() {
        assertThat(on(NOVEMBER).recorded(2026, ACTIVITIES, 486).progress(activities()).standing())
                .isEqualTo(Standing.ACHIEVED);
    }

    @Test
    void isNoLongerReachedWhenItFallsBack() {
        var progress =
                on(LocalDate.of(2030, 6, 1))
                        .lookingAt(2029)
                        .recorded(2028, ACTIVITIES, 490)
                        .recorded(2029, ACTIVITIES, 480)
                        .progress(activities());
        assertThat(progress.standing()).isEqualTo(Standing.BEHIND);
    }

    @Test
    void takesAShareFromTheLatestSurvey() {
        var progress =
                on(NOVEMBER)
                        .recorded(2024, AWARE, 700)
                        .recorded(2024, ANSWERED, 1000)
                        .recorded(2025, AWARE, 712)
                        .recorded(2025, ANSWERED, 800)
                        .progress(awareness());
        assertThat(progress.reading().year()).isEqualTo(year(2025));
        assertThat(progress.reading().value()).isEqualByComparingTo("89.0");
        assertThat(progress.lastYear()).isEqualByComparingTo("70.0");
        assertThat(progress.standing()).isEqualTo(Standing.LEVEL_ONLY);
        assertThat(progress.path()).isNull();
        assertThat(progress.remaining()).isEqualByComparingTo("1.0");
    }

    @Test
    void comparesASurveyWithTheWholeYearBefore() {
        var progress =
                on(NOVEMBER)
                        .recorded(2025, AWARE, 712)
                        .recorded(2025, ANSWERED, 800)
                        .recorded(2026, AWARE, 720)
                        .recorded(2026, ANSWERED, 800)
                        .progress(awareness());
        assertThat(progress.reading().value()).isEqualByComparingTo("90.0");
        assertThat(progress.lastYear()).isEqualByComparingTo("89.0");
        assertThat(progress.standing()).isEqualTo(Standing.ACHIEVED);
    }

    @Test
    void prefersWhatThePlanDeclares() {
        var reading =
                on(NOVEMBER)
                        .lookingAt(2022)
                        .recorded(2022, ACTIVITIES, 400)
                        .declared(2022, "2-1", "466")
                        .reading(activities());
        assertThat(reading.value()).isEqualByComparingTo("466");
        assertThat(reading.declared()).isTrue();
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void keepsAShortPathApartFromItsTarget() {
        var bodies =
                IndicatorFixtures.indicator(
                        "3-3", 0, "33", "34", new Computation.Stock(REGISTRANTS), Noise.NONE);
        var progress = on(NOVEMBER).recorded(2024, REGISTRANTS, 33).progress(bodies);
        assertThat(progress.path()).isEqualByComparingTo("33.7");
        assertThat(progress.standing()).isEqualTo(Standing.FAR_BEHIND);
    }

    @Test
    void hasNoWordForTheBaselineYear() {
        var progress =
                on(NOVEMBER).lookingAt(2022).declared(2022, "2-1", "466").progress(activities());
        assertThat(progress.standing()).isEqualTo(Standing.LEVEL_ONLY);
    }
}
