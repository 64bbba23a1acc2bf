package org.wasshoi.centre.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

/// Tells what happened to a booking at the desk (窓口の履歴), and who did it.
@Component
class Histories {

    private final Notes notes;
    private final Persons persons;

    Histories(Notes notes, Persons persons) {
        this.notes = notes;
        this.persons = persons;
    }

    private record Deed(Instant at, PersonId by, Happening.What what) {}

    List<Happening> of(BookingId booking) {
        var deeds =
                Stream.concat(
                                notes.of(booking).stream().flatMap(Histories::deeds),
                                notes.counts(booking).stream().map(Histories::deed))
                        .sorted(Comparator.comparing(Deed::at))
                        .toList();
        var names = names(deeds);
        return deeds.stream()
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
}
