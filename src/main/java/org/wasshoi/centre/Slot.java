package org.wasshoi.centre;

import java.time.LocalTime;

/// A piece of a day that is booked as a whole (時間帯): a band such as 午前, or an hour; the code names
/// it in fees and messages and is empty for an hour.
public record Slot(String code, LocalTime from, LocalTime to) {

    public Slot {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A slot ends after it begins");
        }
    }
}
