package org.wasshoi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "25|25",
                "２５|25",
                "1,200|1200",
                "１，２００人|1200",
                "25名|25",
                "12.0|12",
                "0|0",
                "¥1,500|1500",
                "300円|300",
                " 7 |7",
            })
    void readsNumbers(String text, int expected) {
        assertThat(WrittenNumber.read(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "3.5", "多数", "…", "1,20", "9999999999", "二十", "=1+1"})
    void takesNothingElseForANumber(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is the first of May")
    @ValueSource(
            strings = {
                "2024-05-01",
                "2024/5/1",
                "2024.5.1",
                "２０２４年５月１日",
                "令和6年5月1日",
                "令和６年５月１日（水）",
                "R6.5.1",
                "r6/5/1",
                "20240501",
                "45413",
                "45413.375",
                "2024-05-01 09:30",
                "2024/05/01 0:00:00",
            })
    void readsDays(String text) {
        assertThat(WrittenDay.read(text)).contains(LocalDate.of(2024, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-04-31", "2023-02-29", "5月1日", "H99.1.1", "5/1", "昨日", "12"})
    void takesNothingElseForADay(String text) {
        assertThat(WrittenDay.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} is May")
    @CsvSource({
        "2024-05, ''",
        "2024/5, ''",
        "2024年5月, ''",
        "令和6年5月分, ''",
        "R6.5, ''",
        "202405, ''",
        "2024-05-31, ''",
        "5月, 令和6年度",
        "５, 2024",
        "05, R6",
    })
    void readsMonths(String text, String year) {
        assertThat(WrittenMonth.read(text, year)).contains(YearMonth.of(2024, 5));
    }

    @ParameterizedTest
    @CsvSource({"13, 2024", "5, ''", "2024-13, ''", "春, 2024"})
    void takesNothingElseForAMonth(String text, String year) {
        assertThat(WrittenMonth.read(text, year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3月, 2024, 2025-03", "3, R5, 2024-03", "4, R5, 2023-04"})
    void putsMonthsIntoTheirFiscalYear(String text, String year, YearMonth expected) {
        assertThat(WrittenMonth.read(text, year)).contains(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9:00, 540",
        "９：００, 540",
        "9時, 540",
        "9時30分, 570",
        "9時半, 570",
        "9, 540",
        "13:05:00, 785",
        "0900, 540",
        "1330, 810",
        "午後1時, 780",
        "午前9時, 540",
        "午後1:30, 810",
        "24:00, 1440",
        "24時, 1440",
        "0.375, 540",
        "2024-05-01 09:00, 540",
        "0:00, 0",
    })
    void readsTimes(String text, int minutes) {
        assertThat(WrittenTime.read(text)).isEqualTo(Optional.of(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "24:01", "9:60", "朝", "-1", "9:00-12:00"})
    void takesNothingElseForATime(String text) {
        assertThat(WrittenTime.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0191-21-2111",
                "０１９１－２１－２１１１",
                "(0191)21-2111",
                "191212111",
                "+81-191-21-2111",
                "0191 21 2111",
            })
    void readsTelephoneNumbers(String text) {
        assertThat(WrittenPhone.read(text)).contains("0191212111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21-2111", "なし", "0191-21-2111（自宅）", "00000000000000"})
    void takesNothingElseForATelephoneNumber(String text) {
        assertThat(WrittenPhone.read(text)).isEmpty();
    }
}
