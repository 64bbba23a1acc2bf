package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.booking.Use;

/// A room and a piece of a day, free or not (空き).
record Offer(Room room, LocalDate day, Slot slot, boolean free) {

    boolean isAt(LocalTime time) {
        return !slot.from().isAfter(time) && slot.to().isAfter(time);
    }

    boolean endsAfter(LocalTime time) {
        return slot.to().isAfter(time);
    }

    Wanted wanted() {
        return new Wanted(room.id(), new Use(day, slot.from(), slot.to()));
    }
}
