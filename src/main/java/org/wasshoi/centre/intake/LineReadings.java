package org.wasshoi.centre.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.MakingBookings;

/// Chooses how the lines of a table are understood.
@Component
class LineReadings {

    private final Rooms rooms;
    private final MakingBookings making;
    private final Clock clock;

    LineReadings(Rooms rooms, MakingBookings making, Clock clock) {
        this.rooms = rooms;
        this.making = making;
        this.clock = clock;
    }

    Reading of(Kind kind, Reach reach) {
        return switch (kind) {
            case ATTENDANCE -> new VisitsReading(reach, LocalDate.now(clock));
            case BOOKINGS -> new BookingsReading(reach, rooms.all(), making.checking());
            case REGULARS -> new RegularsReading(reach);
        };
    }
}
