package org.wasshoi.centre.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.RoomId;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;

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
        Fee fee,
        boolean oral,
        int version,
        boolean sample,
        PersonId madeBy,
        @Nullable Reception reception) {}
