package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Acting;

/// Takes a step if the booking still stands as the clerk saw it (手続きの受付).
@Component
class TakingSteps {

    private final RunningDesk running;
    private final Clock clock;

    TakingSteps(RunningDesk running, Clock clock) {
        this.running = running;
        this.clock = clock;
    }

    /// Whether it is done, be it by an earlier press of the same person.
    boolean take(Acting acting, Line line, int version, Step step, LocalDate day) {
        return line.isNoted(step, acting.who().person())
                || line.isAt(version)
                        && line.allows(step, LocalDate.now(clock))
                        && running.take(acting, line, step, day);
    }
}
