package org.wasshoi.centre.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.MoveHistory;
import org.wasshoi.centre.booking.Moved;
import org.wasshoi.kernel.Words;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

/// Tells what happened to a booking at the desk (窓口の履歴), and who did it.
@Component
class Histories {

    private final Notes notes;
    private final MoveHistory moves;
    private final Rooms rooms;
    private final Persons persons;

    Histories(Notes notes, MoveHistory moves, Rooms rooms, Persons persons) {
        this.notes = notes;
        this.moves = moves;
        this.rooms = rooms;
        this.persons = persons;
    }

    private record Deed(Instant at, PersonId by, Happening.What what) {}

    List<Happening> of(BookingId booking) {
        var all =
                Stream.of(
                                notes.of(booking).stream().flatMap(Histories::deeds),
                                notes.counts(booking).stream().map(Histories::deed),
                                moves.of(booking).stream().map(this::deed))
                        .flatMap(deeds -> deeds)
                        .sorted(Comparator.comparing(Deed::at))
                        .toList();
        var names = names(all);
        return all.stream()
                .map(deed ->
                        new Happening(deed.at(), names.getOrDefault(deed.by(), ""), deed.what()))
                .toList();
    }

    private Map<PersonId, String> names(List<Deed> deeds) {
        return deeds.stream()
                .map(Deed::by)
                .distinct()
                .flatMap(id -> persons.find(id).stream())
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static Stream<Deed> deeds(Note note) {
        var did = new Deed(note.at(), note.by(), new Happening.What.Did(note));
        return note.undone() == null
                ? Stream.of(did)
                : Stream.of(
                        did,
                        new Deed(
                                note.undone().at(),
                                note.undone().by(),
                                new Happening.What.Undid(note)));
    }

    private static Deed deed(Counted counted) {
        return new Deed(counted.at(), counted.by(), new Happening.What.Count(counted));
    }

    private Deed deed(Moved moved) {
        var room =
                rooms.find(moved.room().value())
                        .map(Room::name)
                        .orElseGet(() -> Words.same(moved.room().value()));
        return new Deed(moved.at(), moved.by(), new Happening.What.Move(moved, room));
    }
}
