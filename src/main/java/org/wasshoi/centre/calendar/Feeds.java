package org.wasshoi.centre.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rooms;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.web.Messages;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.SiteAddress;

/// Makes calendars of bookings (暦の配信). Public ones say when rooms are in use and nothing else.
@Component
class Feeds {

    private final Uses uses;
    private final Rooms rooms;
    private final Persons persons;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Messages messages;
    private final SiteAddress site;

    Feeds(
            Uses uses,
            Rooms rooms,
            Persons persons,
            Organisations organisations,
            Memberships memberships,
            Messages messages,
            SiteAddress site) {
        this.uses = uses;
        this.rooms = rooms;
        this.persons = persons;
        this.organisations = organisations;
        this.memberships = memberships;
        this.messages = messages;
        this.site = site;
    }

    CalendarFile of(Room room, Language language) {
        var events = uses.of(room.id()).stream().map(used -> inUse(used, room, language)).toList();
        return new CalendarFile(place(room, language), events);
    }

    CalendarFile of(Centre centre, Language language) {
        var here =
                rooms.of(centre.id()).stream()
                        .collect(Collectors.toMap(Room::id, Function.identity()));
        var events =
                uses.of(List.copyOf(here.keySet())).stream()
                        .map(used -> inUse(used, here.get(used.room()), language))
                        .toList();
        return new CalendarFile(centre.name().in(language), events);
    }

    /// Whoever has left an organisation sees its bookings no more.
    CalendarFile of(Subscription subscription) {
        var person = persons.find(subscription.person()).orElseThrow(NotFound::new);
        var organisation = subscription.organisation();
        var belongs =
                organisation == null
                        || memberships.current(person.id()).stream()
                                .anyMatch(held -> held.organisation().id().equals(organisation));
        if (!belongs) {
            throw new NotFound();
        }
        var byId = rooms.all().stream().collect(Collectors.toMap(Room::id, Function.identity()));
        var events =
                uses.of(subscription).stream().map(used -> booked(used, byId, person)).toList();
        return new CalendarFile(name(subscription, person), events);
    }

    private String name(Subscription subscription, Person person) {
        var organisation = subscription.organisation();
        return organisation == null
                ? messages.text(person.language(), "calendar.name.own")
                : organisations.find(organisation).orElseThrow(NotFound::new).name();
    }

    /// The public name of a use does not lead to the booking.
    private Event inUse(Used used, @Nullable Room room, Language language) {
        var name = ("in use " + used.booking()).getBytes(StandardCharsets.UTF_8);
        return new Event(
                uid(UUID.nameUUIDFromBytes(name)),
                used.from(),
                used.to(),
                used.changed(),
                used.version(),
                used.publicStatus(),
                new Event.Words(
                        messages.text(
                                language,
                                "calendar.in-use",
                                room == null ? "" : room.name().in(language)),
                        room == null ? "" : place(room, language),
                        "",
                        ""));
    }

    private Event booked(Used used, Map<RoomId, Room> byId, Person person) {
        var language = person.language();
        var room = byId.get(used.room());
        return new Event(
                uid(used.booking()),
                used.from(),
                used.to(),
                used.changed(),
                used.version(),
                used.status(),
                new Event.Words(
                        used.title(),
                        room == null ? "" : place(room, language),
                        messages.text(language, used.state().key()),
                        site.address() + "/bookings/" + used.booking()));
    }

    private static String place(Room room, Language language) {
        return room.place().centreName().in(language) + " " + room.name().in(language);
    }

    private static String uid(UUID id) {
        return id + "@wasshoi";
    }
}
