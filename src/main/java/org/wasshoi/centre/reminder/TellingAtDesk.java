package org.wasshoi.centre.reminder;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// What a desk tells people who have no mail (電話・手紙で知らせる人), and that it was told.
@Component
class TellingAtDesk {

    private final Notices notices;
    private final Bookings bookings;
    private final Rooms rooms;
    private final Register register;
    private final Persons persons;
    private final AuditLog audit;

    TellingAtDesk(
            Notices notices,
            Bookings bookings,
            Rooms rooms,
            Register register,
            Persons persons,
            AuditLog audit) {
        this.notices = notices;
        this.bookings = bookings;
        this.rooms = rooms;
        this.register = register;
        this.persons = persons;
        this.audit = audit;
    }

    NoticesPage page(Acting acting, CentreId id) {
        var centre = centre(acting, id);
        var here = rooms.of(id).stream().collect(Collectors.toMap(Room::id, Function.identity()));
        var calls =
                notices.toTell(here.keySet().stream().toList()).stream()
                        .map(one -> {
                            var booking = bookings.find(one.notice().booking()).orElseThrow();
                            return new Call(
                                    one.notice(),
                                    one.way(),
                                    booking,
                                    Objects.requireNonNull(here.get(booking.room())),
                                    person(booking.booker().person()));
                        })
                        .toList();
        calls.stream()
                .map(Call::booking)
                .map(Booking::booker)
                .map(booker -> booker.person())
                .distinct()
                .forEach(person -> saw(acting, id, person));
        return new NoticesPage(centre, calls);
    }

    @Transactional
    CentreId told(Acting acting, UUID id) {
        var notice = notices.find(id).orElseThrow(NotFound::new);
        var booking = bookings.find(notice.booking()).orElseThrow();
        var room = rooms.find(booking.room().value()).orElseThrow(NotFound::new);
        var centre = centre(acting, room.place().centre());
        if (notices.told(notice, acting.who().person())) {
            audit.record(
                    acting.did(
                            new Verb("booking.tell"),
                            new Target("booking", booking.id().value().toString()),
                            booking.booker().person(),
                            Change.NONE));
        }
        return centre.id();
    }

    private @Nullable Person person(@Nullable PersonId id) {
        return id == null ? null : persons.find(id).orElse(null);
    }

    private void saw(Acting acting, CentreId centre, @Nullable PersonId person) {
        if (person != null) {
            audit.recordView(acting.saw(new Target("centre-notices", centre.value()), person));
        }
    }

    private Centre centre(Acting acting, CentreId id) {
        return register.centres().stream()
                .filter(centre -> centre.id().equals(id))
                .filter(centre ->
                        acting.who()
                                .may(
                                        Permission.RUN_DESK,
                                        new Where(null, id.value(), centre.area().value())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
