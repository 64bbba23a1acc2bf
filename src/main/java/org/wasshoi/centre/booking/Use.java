package org.wasshoi.centre.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.wasshoi.centre.Slot;

/// A time of use (使う時間) on one day.
public record Use(LocalDate day, LocalTime from, LocalTime to) {

    public boolean lasts() {
        return from.isBefore(to);
    }

    /// Hours of use, those begun included (使う時間数).
    public long hours() {
        return Math.ceilDiv(Duration.between(from, to).toMinutes(), 60);
    }

    /// The slots of the day that this use takes.
    public List<Slot> of(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.from().isBefore(to) && slot.to().isAfter(from))
                .toList();
    }

    /// Whether it begins and ends where slots do.
    public boolean fits(List<Slot> slots) {
        return slots.stream().anyMatch(slot -> slot.from().equals(from))
                && slots.stream().anyMatch(slot -> slot.to().equals(to));
    }
}
