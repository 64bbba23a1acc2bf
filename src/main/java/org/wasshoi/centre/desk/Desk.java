package org.wasshoi.centre.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// What lies within a clerk's reach (窓口の範囲); the rest is not there for them.
@Component
class Desk {

    private final Register register;
    private final Rooms rooms;
    private final Bookings bookings;
    private final Sheets sheets;

    Desk(Register register, Rooms rooms, Bookings bookings, Sheets sheets) {
        this.register = register;
        this.rooms = rooms;
        this.bookings = bookings;
        this.sheets = sheets;
    }

    List<Centre> centres(SignedIn who) {
        return register.centres().stream()
                .filter(centre ->
                        reaches(
                                who,
                                Permission.RUN_DESK,
                                centre.id().value(),
                                centre.area().value()))
                .toList();
    }

    Centre centre(SignedIn who, String code, Permission permission) {
        return register.centres().stream()
                .filter(centre -> centre.id().value().equals(code))
                .filter(centre -> reaches(who, permission, code, centre.area().value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Line line(SignedIn who, long number) {
        return line(who, bookings.numbered(number).orElseThrow(NotFound::new).value());
    }

    Line line(SignedIn who, UUID id) {
        var booking = bookings.find(new BookingId(id)).orElseThrow(NotFound::new);
        var room =
                rooms.find(booking.room().value())
                        .filter(one -> reaches(who, one))
                        .orElseThrow(NotFound::new);
        return sheets.lines(List.of(room), booking.use().day()).stream()
                .filter(line -> line.booking().id().equals(booking.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean reaches(SignedIn who, Room room) {
        var place = room.place();
        return reaches(who, Permission.RUN_DESK, place.centre().value(), place.area().value());
    }

    private static boolean reaches(
            SignedIn who, Permission permission, String centre, String area) {
        return who.may(permission, new Where(null, centre, area));
    }
}
