package org.wasshoi.centre.booking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.NotFound;

/// Gathers what the pages of changes show (変更の画面の材料), for the booking's own people only.
@Component
class MovePages {

    private final Bookings bookings;
    private final Rooms rooms;
    private final MakingBookings making;

    MovePages(Bookings bookings, Rooms rooms, MakingBookings making) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.making = making;
    }

    MovePage page(UUID id, SignedIn who) {
        var booking =
                bookings.find(new BookingId(id))
                        .filter(one -> one.isOf(who))
                        .orElseThrow(NotFound::new);
        var room = rooms.find(booking.room().value()).orElseThrow(NotFound::new);
        return new MovePage(
                booking,
                room,
                rooms.of(room.place().centre()),
                making.checking(),
                MoveForm.of(booking),
                List.of(),
                null,
                null,
                booking.fee());
    }

    MovePage page(UUID id, SignedIn who, Map<String, String> fields) {
        var page = page(id, who);
        return new MovePage(
                page.booking(),
                page.room(),
                page.rooms(),
                page.checking(),
                MoveForm.of(fields, page.booking(), page.checking().now().toLocalDate()),
                List.of(),
                null,
                null,
                page.fee());
    }
}
