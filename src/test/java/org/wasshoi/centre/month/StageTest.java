package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @ParameterizedTest(name = "from {0} a report goes on to {1}")
    @CsvSource({
        "OPEN, SUBMITTED",
        "RETURNED, SUBMITTED",
        "SUBMITTED, RETURNED ACCEPTED",
        "ACCEPTED, RETURNED CLOSED",
        "CLOSED, ''",
    })
    void allowsOnlyTheStepsOfItsLife(Stage from, String allowed) {
        for (var to : Stage.values()) {
            assertThat(from.allows(to))
                    .as(from + " to " + to)
                    .isEqualTo((" " + allowed + " ").contains(" " + to.name() + " "));
        }
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "OPEN, 2026-10-31, RUNNING",
        "OPEN, 2026-11-01, MISSING",
        ", 2026-10-31, RUNNING",
        ", 2026-11-01, MISSING",
        "SUBMITTED, 2026-11-01, SUBMITTED",
        "RETURNED, 2026-11-01, RETURNED",
        "ACCEPTED, 2026-11-01, ACCEPTED",
        "CLOSED, 2026-11-01, CLOSED",
    })
    void looksMissingToTheCityOnceTheMonthIsOver(Stage stage, LocalDate today, Standing standing) {
        assertThat(Standing.of(stage, OCTOBER, OCTOBER, today)).isEqualTo(standing);
    }
}
