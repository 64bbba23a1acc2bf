package org.wasshoi.centre.booking;

import java.util.Objects;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Room;

/// Where a booking is to go and how it is to read then (予約の変更).
public record Move(Booking booking, Wish wish) {

    /// To another room or another time, or with other words.
    public static Move of(
            Booking booking, Room room, Use use, String title, int people, Equipment equipment) {
        return new Move(
                booking,
                new Wish(
                        room,
                        use,
                        booking.purpose(),
                        title,
                        people,
                        booking.forProfit(),
                        booking.heating(),
                        booking.fee().exemption(),
                        equipment));
    }

    /// To another room or another time, with the same words and what there is of the equipment.
    public static Move of(Booking booking, Room room, Use use) {
        return of(
                booking,
                room,
                use,
                booking.title(),
                booking.people(),
                booking.equipment().in(room));
    }

    /// Whether room or time change at all.
    public boolean isElsewhere() {
        return !wish.room().id().equals(booking.room()) || !wish.use().equals(booking.use());
    }

    boolean changesNothing() {
        return !isElsewhere()
                && wish.people() == booking.people()
                && wish.equipment().equals(booking.equipment())
                && Objects.equals(wish.title(), booking.title());
    }

    /// A clerk moves what is granted; whoever moves their own asks again where a room is requested.
    BookingState state(Checking.Door door) {
        var stays =
                door == Checking.Door.DESK
                        || booking.state() == BookingState.PROVISIONAL
                        || !isElsewhere();
        if (stays) {
            return booking.state();
        }
        return wish.room().way() == Room.Way.DIRECT
                ? BookingState.CONFIRMED
                : BookingState.REQUESTED;
    }
}
