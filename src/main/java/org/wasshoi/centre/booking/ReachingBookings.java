package org.wasshoi.centre.booking;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Finds bookings for those who may see them (予約を見られる人); for others they are not there.
@Component
public class ReachingBookings {

    private final Bookings bookings;
    private final Rooms rooms;

    ReachingBookings(Bookings bookings, Rooms rooms) {
        this.bookings = bookings;
        this.rooms = rooms;
    }

    /// A booking within reach, and whether it is one's own or that of one's organisation.
    public record Reached(Booking booking, Room room, Where where, boolean isOwn) {}

    /// One's own, or one of a desk that one runs.
    public Reached reach(SignedIn who, UUID id) {
        var reached = find(who, id);
        if (!reached.isOwn() && !who.may(Permission.RUN_DESK, reached.where())) {
            throw new NotFound();
        }
        return reached;
    }

    /// One for which some role grants this.
    public Reached reach(SignedIn who, UUID id, Permission permission) {
        var reached = find(who, id);
        if (!who.may(permission, reached.where())) {
            throw new NotFound();
        }
        return reached;
    }

    private Reached find(SignedIn who, UUID id) {
        var booking = bookings.find(new BookingId(id)).orElseThrow(NotFound::new);
        var room = rooms.find(booking.room().value()).orElseThrow(NotFound::new);
        var where =
                new Where(
                        booking.booker().organisation(),
                        room.place().centre().value(),
                        room.place().area().value());
        return new Reached(booking, room, where, booking.isOf(who));
    }
}
