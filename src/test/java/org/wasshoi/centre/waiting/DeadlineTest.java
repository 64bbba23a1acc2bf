package org.wasshoi.centre.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private final Deadline deadline = new Deadline(Duration.ofHours(24), Duration.ofHours(3));

    @Test
    void leavesADayToThink() {
        assertThat(deadline.until(NOW, NOW.plus(Duration.ofDays(9))))
                .contains(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void comesSomeHoursBeforeUse() {
        assertThat(deadline.until(NOW, NOW.plus(Duration.ofHours(10))))
                .contains(NOW.plus(Duration.ofHours(7)));
    }

    @Test
    void isNotSetWhereNobodyCouldAnswerInTime() {
        assertThat(deadline.until(NOW, NOW.plus(Duration.ofMinutes(239)))).isEmpty();
        assertThat(deadline.until(NOW, NOW.minus(Duration.ofHours(1)))).isEmpty();
        assertThat(deadline.until(NOW, NOW.plus(Duration.ofHours(4))))
                .contains(NOW.plus(Duration.ofHours(1)));
    }
}
