package org.wasshoi.centre.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.RoomId;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;
import org.wasshoi.people.SignedIn;

/// A booking (予約) as it stands.
public record Booking(
        BookingId id,
        long number,
        @Nullable UUID series,
        RoomId room,
        Use use,
        BookingState state,
        Booker booker,
        Purpose purpose,
        String title,
        int people,
        boolean forProfit,
        boolean heating,
        Equipment equipment,
        Fee fee,
        boolean oral,
        int version,
        boolean sample,
        PersonId madeBy,
        @Nullable Reception reception) {

    /// Whether it is theirs, or that of an organisation to which they belong.
    public boolean isOf(SignedIn who) {
        var organisation = booker.organisation();
        return who.person().equals(booker.person())
                || organisation != null
                        && who.roles().stream()
                                .anyMatch(held -> held.organisation().id().equals(organisation));
    }
}
