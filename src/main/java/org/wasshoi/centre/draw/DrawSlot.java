package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.web.PageContext;

/// What can be wished for in a round (枠): a room at a time, under a number.
record DrawSlot(int number, Room room, Use use, State state) {

    /// By whom the room is held: the round, a booking, nobody.
    enum State {
        HELD,
        GIVEN,
        FREE
    }

    LocalDateTime begins() {
        return use.day().atTime(use.from());
    }

    String label() {
        return PageContext.text(
                "draw.slot.label",
                String.valueOf(number),
                PageContext.text(room.name()),
                PageContext.date(use.day()),
                use.from().toString(),
                use.to().toString());
    }
}
