package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatTest {

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "WEEKLY, 2026-12-22, 2027-01-12, 12-22 12-29 01-05 01-12",
        "FORTNIGHTLY, 2026-12-22, 2027-01-12, 12-22 01-05",
        "MONTHLY_NTH, 2026-12-08, 2027-03-31, 12-08 01-12 02-09 03-09",
        "MONTHLY_NTH, 2026-12-29, 2027-04-30, 12-29 03-30",
        "MONTHLY_LAST, 2026-12-26, 2027-02-28, 12-26 01-30 02-27",
        "MONTHLY_LAST, 2026-12-05, 2027-01-15, 12-26",
        "WEEKLY, 2026-12-22, 2026-12-22, 12-22"
    })
    void comesBackOnTheSameWeekday(
            Repeat repeat, LocalDate first, LocalDate last, String expected) {
        var days =
                repeat.days(first, last, 60).stream()
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" "));

        assertThat(days).isEqualTo(expected);
    }

    @Test
    void endsAtSomeTime() {
        var first = LocalDate.of(2026, 12, 1);

        assertThat(Repeat.WEEKLY.days(first, LocalDate.of(9999, 12, 31), 61)).hasSize(61);
    }

    @Test
    void hasNoDaysWhereTheEndComesFirst() {
        var first = LocalDate.of(2026, 12, 1);

        for (var repeat : Repeat.values()) {
            assertThat(repeat.days(first, first.minusDays(40), 61)).isEmpty();
        }
    }
}
