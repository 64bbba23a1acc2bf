package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WarekiTest {

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2026-03-31, JA, 令和8年3月31日（火）",
        "2026-03-31, EN, 31 March 2026 (Tue)",
        "2026-03-31, EASY, 2026年3月31日（かようび）",
        "2019-05-01, JA, 令和元年5月1日（水）",
        "2019-04-30, JA, 平成31年4月30日（火）",
        "1989-01-08, JA, 平成元年1月8日（日）",
        "1989-01-07, JA, 昭和64年1月7日（土）",
        "1926-12-25, JA, 昭和元年12月25日（土）",
        "1926-12-24, JA, 大正15年12月24日（金）",
        "1912-07-30, JA, 大正元年7月30日（火）",
        "1912-07-29, JA, 明治45年7月29日（月）",
        "1873-01-01, JA, 明治6年1月1日（水）",
        "1872-12-31, JA, 1872年12月31日（火）",
        "2024-02-29, JA, 令和6年2月29日（木）",
        "2024-02-29, EN, 29 February 2024 (Thu)",
        "2024-02-29, EASY, 2024年2月29日（もくようび）"
    })
    void printsADateInEachLanguage(LocalDate date, Language language, String expected) {
        assertThat(Wareki.date(date, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2026-03-31, JA, 令和8年3月31日",
        "2019-05-01, JA, 令和元年5月1日",
        "2026-03-31, EN, 31 March 2026",
        "2026-03-31, EASY, 2026年3月31日"
    })
    void printsAPlainDate(LocalDate date, Language language, String expected) {
        assertThat(Wareki.plainDate(date, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}, {3}")
    @CsvSource({
        "2026-03-30, 月, Mon, げつようび",
        "2026-03-31, 火, Tue, かようび",
        "2026-04-01, 水, Wed, すいようび",
        "2026-04-02, 木, Thu, もくようび",
        "2026-04-03, 金, Fri, きんようび",
        "2026-04-04, 土, Sat, どようび",
        "2026-04-05, 日, Sun, にちようび"
    })
    void printsTheWeekday(LocalDate date, String ja, String en, String easy) {
        assertThat(Wareki.date(date, Language.JA)).endsWith("（" + ja + "）");
        assertThat(Wareki.date(date, Language.EN)).endsWith(" (" + en + ")");
        assertThat(Wareki.date(date, Language.EASY)).endsWith("（" + easy + "）");
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2026-03-31, JA, 令和8年（2026年）3月31日（火）",
        "2019-05-01, JA, 令和元年（2019年）5月1日（水）",
        "1872-12-31, JA, 1872年12月31日（火）",
        "2026-03-31, EN, 31 March 2026 (Tue)",
        "2026-03-31, EASY, 2026年3月31日（かようび）"
    })
    void printsTheGregorianYearBesideTheEra(LocalDate date, Language language, String expected) {
        assertThat(Wareki.dateWithGregorian(date, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2015-02, JA, 平成27年（2015年）2月",
        "1872-12, JA, 1872年12月",
        "2015-02, EN, February 2015",
        "2015-02, EASY, 2015年2月"
    })
    void printsTheGregorianYearOfAMonth(YearMonth month, Language language, String expected) {
        assertThat(Wareki.monthWithGregorian(month, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2015, JA, 平成27年（2015年）",
        "2019, JA, 令和元年（2019年）",
        "1872, JA, 1872年",
        "2015, EN, 2015",
        "2015, EASY, 2015年"
    })
    void printsAYearInBothCalendars(Year year, Language language, String expected) {
        assertThat(Wareki.yearWithGregorian(year, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "2026-03, JA, 令和8年3月",
        "2026-03, EN, March 2026",
        "2026-03, EASY, 2026年3月",
        "2019-05, JA, 令和元年5月",
        "2019-04, JA, 平成31年4月",
        "1989-01, JA, 昭和64年1月",
        "1989-02, JA, 平成元年2月",
        "1872-12, JA, 1872年12月"
    })
    void printsAMonthInEachLanguage(YearMonth month, Language language, String expected) {
        assertThat(Wareki.month(month, language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-03-31, JA, 3月31日（火）",
        "2026-03-31, EN, 31 Mar (Tue)",
        "2026-03-31, EASY, 3月31日（かようび）"
    })
    void printsADayWithoutItsYear(LocalDate date, Language language, String expected) {
        assertThat(Wareki.dayOfYear(date, language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("daysSinceTheWesternCalendarCame")
    void readsBackWhatItPrints(LocalDate date) {
        assertThat(Wareki.parse(Wareki.date(date, Language.JA))).contains(date);
        assertThat(Wareki.parse(Wareki.date(date, Language.EASY))).contains(date);
        assertThat(Wareki.parse(Wareki.dateWithGregorian(date, Language.JA))).contains(date);
        assertThat(Wareki.parse(Wareki.date(date, Language.EN))).contains(date);
        assertThat(Wareki.parse(date.toString())).contains(date);
    }

    /// Every hundredth day or so: a step prime to weeks and months meets all of them.
    private static Stream<LocalDate> daysSinceTheWesternCalendarCame() {
        return LocalDate.of(1873, 1, 1)
                .datesUntil(LocalDate.of(2201, 4, 1), java.time.Period.ofDays(97));
    }
}
