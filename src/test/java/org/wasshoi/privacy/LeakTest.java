package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakTest {

    private static final LocalDate NOTICED = LocalDate.of(2026, 11, 1);

    @ParameterizedTest(name = "{0} people, {1}: {2}")
    @CsvSource({
        "100, , false",
        "101, , true",
        ", , true",
        "1, SENSITIVE, true",
        "1, PROPERTY, true",
        "0, MALICE, true"
    })
    void mustBeReportedAsTheLawSays(Integer people, Danger danger, boolean must) {
        var dangers = danger == null ? Set.<Danger>of() : Set.of(danger);

        assertThat(leak(people, dangers, List.of()).mustBeReported()).isEqualTo(must);
    }

    @Test
    void isReportedInFullAfterThirtyDaysOrSixtyAfterMalice() {
        assertThat(leak(500, Set.of(), List.of()).firstReportDue())
                .isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(leak(500, Set.of(), List.of()).finalReportDue())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(leak(1, Set.of(Danger.MALICE), List.of()).finalReportDue())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void isLateTheDayAfterItsLastDay() {
        var leak = leak(500, Set.of(), List.of());

        assertThat(leak.firstReport(LocalDate.of(2026, 11, 6))).isEqualTo(Leak.Report.DUE);
        assertThat(leak.firstReport(LocalDate.of(2026, 11, 7))).isEqualTo(Leak.Report.LATE);
    }

    @Test
    void needsNoReportMoreOnceItIsMade() {
        var made = new LeakStep(LeakStep.Kind.FIRST_REPORT, NOTICED.plusDays(2), "sent", null);
        var leak = leak(500, Set.of(), List.of(made));

        assertThat(leak.firstReport(NOTICED.plusDays(90))).isEqualTo(Leak.Report.MADE);
        assertThat(leak.finalReport(NOTICED.plusDays(90))).isEqualTo(Leak.Report.LATE);
    }

    @Test
    void goesByTheLatestCount() {
        var counted = new LeakStep(LeakStep.Kind.COUNTED, NOTICED.plusDays(3), "", 20);
        var leak = leak(500, Set.of(), List.of(counted));

        assertThat(leak.counted()).isEqualTo(20);
        assertThat(leak.firstReport(NOTICED)).isEqualTo(Leak.Report.NOT_NEEDED);
    }

    private static Leak leak(Integer people, Set<Danger> dangers, List<LeakStep> steps) {
        return new Leak(
                new UUID(0, 1),
                "R8-1",
                null,
                NOTICED,
                "an envelope",
                "names",
                people,
                dangers,
                "",
                "",
                "",
                "",
                steps);
    }
}
