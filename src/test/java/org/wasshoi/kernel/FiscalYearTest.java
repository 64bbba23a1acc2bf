package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private final FiscalYear year = new FiscalYear(2024);

    @ParameterizedTest(name = "{0} lies in FY{1}")
    @CsvSource({
        "2024-03-31, 2023",
        "2024-04-01, 2024",
        "2024-12-31, 2024",
        "2025-01-01, 2024",
        "2025-03-31, 2024",
        "2025-04-01, 2025",
        "2024-02-29, 2023"
    })
    void beginsInApril(LocalDate date, int expected) {
        assertThat(FiscalYear.of(date)).isEqualTo(new FiscalYear(expected));
    }

    @ParameterizedTest(name = "{0} lies in FY{1}")
    @CsvSource({"2026-03-31T14:59:59Z, 2025", "2026-03-31T15:00:00Z, 2026"})
    void turnsAtMidnightInJapan(Instant instant, int expected) {
        assertThat(FiscalYear.at(instant)).isEqualTo(new FiscalYear(expected));
    }

    @Test
    void runsFromAprilToMarch() {
        assertThat(year.first()).isEqualTo("2024-04-01");
        assertThat(year.last()).isEqualTo("2025-03-31");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-03-31, false",
        "2024-04-01, true",
        "2025-03-31, true",
        "2025-04-01, false",
        "1868-01-01, false"
    })
    void containsItsDaysOnly(LocalDate date, boolean contained) {
        assertThat(year.contains(date)).isEqualTo(contained);
    }

    @Test
    void hasTwelveMonthsFromApril() {
        assertThat(year.months())
                .hasSize(12)
                .startsWith(YearMonth.of(2024, 4))
                .contains(YearMonth.of(2024, 12), YearMonth.of(2025, 1))
                .endsWith(YearMonth.of(2025, 3))
                .isSorted();
    }

    @Test
    void knowsItsNeighbours() {
        assertThat(year.next()).isEqualTo(new FiscalYear(2025));
        assertThat(year.previous()).isEqualTo(new FiscalYear(2023));
        assertThat(year.plus(4)).isEqualTo(new FiscalYear(2028));
        assertThat(year.plus(-24)).isEqualTo(new FiscalYear(2000));
    }

    @Test
    void sortsByTime() {
        assertThat(year).isLessThan(year.next()).isGreaterThan(year.previous());
        assertThat(year).isEqualByComparingTo(new FiscalYear(2024));
    }

    @ParameterizedTest(name = "{0} is {2} in FY{1}")
    @CsvSource({
        "2026-06-15, 2024, 2024-06-15",
        "2026-04-01, 2024, 2024-04-01",
        "2026-03-31, 2024, 2025-03-31",
        "2026-01-01, 2024, 2025-01-01",
        "2024-02-29, 2023, 2024-02-29",
        "2024-02-29, 2024, 2025-02-28",
        "2024-02-29, 2027, 2028-02-29",
        "2025-02-28, 2023, 2024-02-28"
    })
    void hasTheSameDayAsAnotherYear(LocalDate day, int value, LocalDate expected) {
        var other = new FiscalYear(value);
        assertThat(other.sameDay(day)).isEqualTo(expected).matches(other::contains);
    }

    @ParameterizedTest(name = "FY{0} is {1}, {2}, {3}")
    @CsvSource({
        "2024, 令和6年度, FY2024, 2024年度（令和6年度）",
        "2019, 令和元年度, FY2019, 2019年度（令和元年度）",
        "2018, 平成30年度, FY2018, 2018年度（平成30年度）",
        "1989, 平成元年度, FY1989, 1989年度（平成元年度）",
        "1988, 昭和63年度, FY1988, 1988年度（昭和63年度）",
        "1926, 昭和元年度, FY1926, 1926年度（昭和元年度）",
        "1900, 明治33年度, FY1900, 1900年度（明治33年度）",
        "2200, 令和182年度, FY2200, 2200年度（令和182年度）"
    })
    void isLabelledInEachLanguage(int value, String ja, String en, String easy) {
        var labelled = new FiscalYear(value);
        assertThat(labelled.label(Language.JA)).isEqualTo(ja);
        assertThat(labelled.label(Language.EN)).isEqualTo(en);
        assertThat(labelled.label(Language.EASY)).isEqualTo(easy);
    }

    @ParameterizedTest(name = "FY{0} is {1}, {2}, {3}")
    @CsvSource({
        "2024, R6, FY2024, 2024年度",
        "2019, R1, FY2019, 2019年度",
        "2018, H30, FY2018, 2018年度",
        "1988, S63, FY1988, 1988年度"
    })
    void isLabelledShortlyInEachLanguage(int value, String ja, String en, String easy) {
        var labelled = new FiscalYear(value);
        assertThat(labelled.shortLabel(Language.JA)).isEqualTo(ja);
        assertThat(labelled.shortLabel(Language.EN)).isEqualTo(en);
        assertThat(labelled.shortLabel(Language.EASY)).isEqualTo(easy);
    }

    @ParameterizedTest(name = "{0} is FY{1}")
    @CsvSource({
        "2024, 2024",
        "2024年度, 2024",
        "２０２４, 2024",
        "FY2024, 2024",
        "fy 2024, 2024",
        "R6, 2024",
        "r06, 2024",
        "Ｒ６, 2024",
        "令6, 2024",
        "令和6, 2024",
        "令和6年度, 2024",
        "令和 ６ 年度, 2024",
        "' 令和06年度　', 2024",
        "㋿6年度, 2024",
        "令和元年度, 2019",
        "令和1年度, 2019",
        "R元, 2019",
        "H31, 2019",
        "平成31年度, 2019",
        "昭和64年度, 1989",
        "大正15年度, 1926",
        "明治33年度, 1900"
    })
    void isReadFromWhatPeopleWrite(String text, int expected) {
        assertThat(FiscalYear.parse(text)).contains(new FiscalYear(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "年度", "FY", "24", "FY24", "R", "R0", "令和0年度", "令和６年", "令和六年度", "平成32年度",
                "平成99年度", "昭和65", "大正16", "明治32年度", "明治5", "X6", "天平6年度", "1899", "2201", "令和183",
                "20 24", "2024-25", "02024", "-2024"
            })
    void isNotReadFromAnythingElse(String text) {
        assertThat(FiscalYear.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 6, 1899, 2201, Integer.MAX_VALUE})
    void refusesYearsNobodyPlansFor(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(value));
    }

    @Test
    void endsWithTheTwentySecondCentury() {
        var latest = new FiscalYear(2200);
        assertThat(latest.last()).isEqualTo("2201-03-31");
        assertThatIllegalArgumentException().isThrownBy(latest::next);
        assertThatIllegalArgumentException().isThrownBy(new FiscalYear(1900)::previous);
    }

    @Test
    void isExactlyOneForEveryDate() {
        var years = IntStream.rangeClosed(1990, 2040).mapToObj(FiscalYear::new).toList();
        LocalDate.of(1990, 4, 1)
                .datesUntil(LocalDate.of(2041, 4, 1))
                .forEach(date ->
                        assertThat(years)
                                .filteredOn(year -> year.contains(date))
                                .containsExactly(FiscalYear.of(date)));
    }
}
