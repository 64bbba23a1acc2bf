package org.wasshoi.centre.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.kernel.Yen;

/// A booking that somebody has to talk about since a rule changed (要調整の予約).
record ToSettle(
        UUID change,
        RuleKind kind,
        BookingId booking,
        long number,
        Room room,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        BookingState state,
        String name,
        String title,
        List<Effect> effects,
        Yen before,
        Yen after) {

    String key() {
        return change + "." + booking.value();
    }

    boolean changesPrice() {
        return !before.equals(after);
    }
}
