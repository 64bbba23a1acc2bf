package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Use;

/// A room at a time that a round is about to take (枠の候補), with what is needed before and after.
record Offered(Room room, Use use, LocalDateTime from, LocalDateTime to) {

    static Offered of(Room room, Use use, Rule.Preparation preparation) {
        return new Offered(
                room,
                use,
                use.day().atTime(use.from()).minusMinutes(preparation.before()),
                use.day().atTime(use.to()).plusMinutes(preparation.after()));
    }

    /// Whether both need the same room at the same time.
    boolean isBeside(Offered other) {
        return room.id().equals(other.room.id())
                && from.isBefore(other.to)
                && to.isAfter(other.from);
    }
}
