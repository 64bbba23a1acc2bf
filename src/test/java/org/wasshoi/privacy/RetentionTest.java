package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.kernel.Words;

class RetentionTest {

    @ParameterizedTest(name = "kept since {0}, on {1} over: {2}")
    @CsvSource({
        "2023-03-31, 2026-03-31, false",
        "2023-03-31, 2026-04-01, true",
        "2023-04-01, 2026-04-01, false",
        "2023-04-01, 2027-03-31, false",
        "2023-04-01, 2027-04-01, true"
    })
    void countsFromTheEndOfTheFiscalYear(LocalDate since, LocalDate today, boolean over) {
        assertThat(retention(Period.ofYears(3), true).isOver(since, today)).isEqualTo(over);
    }

    @Test
    void countsFromTheDayItselfWhereTheRuleSaysSo() {
        var retention = retention(Period.ofDays(30), false);
        var today = LocalDate.of(2026, 5, 31);

        assertThat(retention.isOver(LocalDate.of(2026, 5, 1), today)).isFalse();
        assertThat(retention.isOver(LocalDate.of(2026, 4, 30), today)).isTrue();
    }

    private static Retention retention(Period period, boolean fromYearEnd) {
        return new Retention("some-kind", period, fromYearEnd, Words.same("rule"), true);
    }
}
