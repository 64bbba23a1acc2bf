package org.wasshoi.centre.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// What everybody may see of a use that was counted.
@Controller
class UseRecordController {

    private final Bookings bookings;
    private final Rooms rooms;
    private final Notes notes;

    UseRecordController(Bookings bookings, Rooms rooms, Notes notes) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.notes = notes;
    }

    /// A booking at which nobody was counted is nobody else's business.
    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/uses/{id}")
    UseRecordPage see(@PathVariable UUID id, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var booking = bookings.find(new BookingId(id)).orElseThrow(NotFound::new);
        var counts = notes.counts(booking.id());
        if (counts.isEmpty()) {
            throw new NotFound();
        }
        return new UseRecordPage(
                booking.id(),
                rooms.find(booking.room().value()).orElseThrow(NotFound::new),
                booking.use(),
                booking.purpose(),
                booking.sample(),
                counts.stream().map(counted -> version(booking, counts, counted)).toList());
    }

    private static UseRecordPage.Version version(
            Booking booking, List<Counted> counts, Counted counted) {
        var isLast = counted.version() == counts.getLast().version();
        return new UseRecordPage.Version(
                counted.version(),
                counted.count().total(),
                Note.day(counted.at()),
                isLast && booking.state() == BookingState.USED);
    }
}
