package org.wasshoi.centre;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// A time in which a room is not free (ふさがっている時間), with what is needed before and after.
public record Taken(LocalDateTime from, LocalDateTime to) {

    public boolean isIn(LocalDate day, Slot slot) {
        return from.isBefore(day.atTime(slot.to())) && to.isAfter(day.atTime(slot.from()));
    }
}
