package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "2026/3/31",
                "2026/03/31",
                "2026.3.31",
                "２０２６－０３－３１",
                "2026ー3ー31",
                "2026−3−31",
                "2026年3月31日",
                "2026年 3月31日",
                "2026年3月31日（かようび）",
                "令和8年3月31日",
                "令和08年03月31日",
                "令和８年３月３１日",
                " 令和 8 年 3 月 31 日　",
                "令和8年3月31日（火）",
                "令和8年3月31日(火曜日)",
                "令和8年3月31日（火・祝）",
                "令和8年（2026年）3月31日（火）",
                "令和8.3.31",
                "R8.3.31",
                "r08.03.31",
                "R8/3/31",
                "R8-3-31",
                "Ｒ８．３．３１",
                "令8・3・31",
                "令８･３･３１",
                "㋿8年3月31日",
                "31 March 2026",
                "31 March 2026 (Tue)",
                "31 Mar. 2026",
                "31st march, 2026",
                "March 31, 2026",
                "Mar 31st 2026 (Tue)"
            })
    void readsEveryShapeOfADate(String text) {
        assertThat(Wareki.parse(text)).contains(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "12月12日, 2026-12-12",
        "１２月１２日（土）, 2026-12-12",
        "12/12, 2026-12-12",
        "12 December, 2026-12-12",
        "Dec 12 (Sat), 2026-12-12",
        "11月26日, 2026-11-26",
        "11月25日, 2027-11-25",
        "1/4, 2027-01-04",
        "今日, 2026-11-26",
        "あした, 2026-11-27",
        "Tomorrow, 2026-11-27",
        "あさって, 2026-11-28",
        "令和8年11月1日, 2026-11-01"
    })
    void readsADayWithoutItsYearAsTheNext(String text, LocalDate expected) {
        assertThat(Wareki.parse(text, LocalDate.of(2026, 11, 26))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2月30日",
                "13/1",
                "12/12（日）",
                "12 Decembre",
                "12 December 12",
                "12",
                "",
                "きのう"
            })
    void readsNoDayWithoutItsYearThatIsNone(String text) {
        assertThat(Wareki.parse(text, LocalDate.of(2026, 11, 26))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "令元.5.1, 2019-05-01",
        "R元.5.1, 2019-05-01",
        "㍻元年1月8日, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "S39.10.10, 1964-10-10",
        "T15.12.24, 1926-12-24",
        "明45.7.29, 1912-07-29",
        "明治6年1月1日, 1873-01-01",
        "令和6年2月29日, 2024-02-29",
        "1872-12-31, 1872-12-31"
    })
    void readsEveryEra(String text, LocalDate expected) {
        assertThat(Wareki.parse(text)).contains(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "平成31年5月1日, 2019-05-01",
        "平成31年12月31日, 2019-12-31",
        "令和元年4月30日, 2019-04-30",
        "昭和64年2月1日, 1989-02-01",
        "大正15年12月25日, 1926-12-25"
    })
    void readsTheOtherEraOfAYearOfChange(String text, LocalDate expected) {
        assertThat(Wareki.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年4月31日",
                "令和8年4月31日",
                "平成31年4月31日",
                "2025-02-29",
                "令和7年2月29日",
                "R8.3.0",
                "R8.3.32",
                "R8.0.31",
                "R8.13.1",
                "令和8年24月1日"
            })
    void refusesDaysThatNeverWere(String text) {
        assertThat(Wareki.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成99年1月1日",
                "平成32年1月1日",
                "昭和65年1月1日",
                "大正16年1月1日",
                "明治46年1月1日",
                "明治5年12月2日",
                "令和0年5月1日",
                "天平8年3月31日",
                "X8.3.31"
            })
    void refusesYearsTheEraNeverHad(String text) {
        assertThat(Wareki.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和8年3月31日（水）", "2026-03-31 (Wed)", "令和8年（2025年）3月31日"})
    void refusesDatesThatContradictThemselves(String text) {
        assertThat(Wareki.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "きのう",
                "2026",
                "2026-03",
                "令和8年",
                "令和8年3月",
                "3月31日",
                "26/3/31",
                "0026-03-31",
                "20260331",
                "R8 3 31",
                "2026-3-3 1",
                "2026-03-31T00:00",
                "2026-003-31",
                "令和八年三月三十一日"
            })
    void refusesWhatIsNoFullDate(String text) {
        assertThat(Wareki.parse(text)).isEmpty();
    }

    @Test
    void readsTheEnglishWeekdayToo() {
        assertThat(Wareki.parse("2026-03-31 (Tue)")).contains(LocalDate.of(2026, 3, 31));
    }
}
