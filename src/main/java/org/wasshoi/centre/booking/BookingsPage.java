package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.web.Page;

/// The bookings of somebody and of their organisations (わたしの予約).
record BookingsPage(List<Line> lines, LocalDate today) implements Page {

    /// A booking and its room.
    record Line(Booking booking, Room room) {

        String path() {
            return "/bookings/" + booking.id().value();
        }
    }

    List<Line> coming() {
        return lines.stream().filter(line -> !line.booking().use().day().isBefore(today)).toList();
    }

    List<Line> past() {
        return lines.stream()
                .filter(line -> line.booking().use().day().isBefore(today))
                .toList()
                .reversed();
    }
}
