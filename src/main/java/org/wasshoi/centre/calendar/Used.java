package org.wasshoi.centre.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.BookingState;

/// A booking as far as a calendar needs it; a public one has no title.
record Used(
        UUID booking,
        RoomId room,
        LocalDateTime from,
        LocalDateTime to,
        BookingState state,
        String title,
        int version,
        Instant changed) {

    Event.Status status() {
        return switch (state) {
            case REQUESTED, PROVISIONAL -> Event.Status.TENTATIVE;
            case CONFIRMED, USED, NO_SHOW -> Event.Status.CONFIRMED;
            case CANCELLED, REFUSED, RELEASED -> Event.Status.CANCELLED;
        };
    }

    /// To the public, whatever holds a room is in use.
    Event.Status publicStatus() {
        return state.holds() ? Event.Status.CONFIRMED : Event.Status.CANCELLED;
    }
}
