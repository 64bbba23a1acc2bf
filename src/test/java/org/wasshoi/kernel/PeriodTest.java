package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private final Period may = period("2026-05-01", "2026-05-31");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-04-30, false",
        "2026-05-01, true",
        "2026-05-15, true",
        "2026-05-31, true",
        "2026-06-01, false"
    })
    void containsBothItsEnds(LocalDate date, boolean contained) {
        assertThat(may.contains(date)).isEqualTo(contained);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} days")
    @CsvSource({
        "2026-05-01, 2026-05-31, 31",
        "2026-05-01, 2026-05-01, 1",
        "2024-02-28, 2024-03-01, 3",
        "2025-02-28, 2025-03-01, 2"
    })
    void countsBothItsEnds(LocalDate from, LocalDate to, long days) {
        assertThat(new Period(from, to).days()).isEqualTo(days);
    }

    @Test
    void takesDaysThatFollowEachOtherTogether() {
        var days =
                Stream.of("2026-05-30", "2026-05-31", "2026-06-01", "2026-06-06", "2026-06-13")
                        .map(LocalDate::parse)
                        .toList();

        assertThat(Period.of(days))
                .containsExactly(
                        period("2026-05-30", "2026-06-01"),
                        period("2026-06-06", "2026-06-06"),
                        period("2026-06-13", "2026-06-13"));
    }

    @Test
    void coversAFiscalYear() {
        assertThat(Period.of(new FiscalYear(2024))).isEqualTo(period("2024-04-01", "2025-03-31"));
        assertThat(Period.of(new FiscalYear(2024)).days()).isEqualTo(365);
        assertThat(Period.of(new FiscalYear(2023)).days()).isEqualTo(366);
    }

    @ParameterizedTest(name = "until {0} it ends on {1}")
    @CsvSource({
        "2026-05-01, 2026-05-01",
        "2026-05-20, 2026-05-20",
        "2026-05-31, 2026-05-31",
        "2026-06-30, 2026-05-31"
    })
    void isShortenedButNeverLengthened(LocalDate day, LocalDate end) {
        assertThat(may.until(day)).isEqualTo(new Period(may.from(), end));
    }

    @Test
    void isNotShortenedToNothing() {
        var eve = LocalDate.of(2026, 4, 30);
        assertThatIllegalArgumentException().isThrownBy(() -> may.until(eve));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2026-05-02", "2026-05-01"));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
