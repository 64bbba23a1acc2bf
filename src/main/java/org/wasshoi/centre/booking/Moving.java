package org.wasshoi.centre.booking;

import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.UserClass;

/// A booking and the room and time it is to get (変更の申し出). What has been paid stays the price.
public record Moving(Booking booking, Room room, Use use, boolean isPaid) {

    UserClass user() {
        return booking.booker().userClass();
    }

    List<Refusal> refusals(Checking checking) {
        return checking.refusals(wish(), user(), Checking.Door.DESK);
    }

    Wish wish() {
        return new Wish(
                room,
                use,
                booking.purpose(),
                booking.title(),
                booking.people(),
                booking.forProfit(),
                booking.heating(),
                booking.fee().exemption());
    }

    Fee fee(Checking checking) {
        return isPaid ? booking.fee() : checking.fee(wish(), user());
    }
}
