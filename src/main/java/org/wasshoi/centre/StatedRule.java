package org.wasshoi.centre;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule as it stands in the book (決まり): for whom and from when until when, both days included.
public record StatedRule(
        UUID id, Reach reach, LocalDate from, @Nullable LocalDate to, Rule rule, boolean sample) {

    public RuleKind kind() {
        return RuleKind.of(rule);
    }

    /// The same until this day, which is its last.
    public StatedRule until(LocalDate last) {
        return new StatedRule(id, reach, from, last, rule, sample);
    }

    public boolean governs(Room room, LocalDate day) {
        return reach.covers(room) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
