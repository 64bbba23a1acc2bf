package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.Vacancies;

/// What the desk can offer who asks for a room (空きの一覧), in a fixed number of statements.
@Component
class Offers {

    private final Rules rules;
    private final Vacancies vacancies;

    Offers(Rules rules, Vacancies vacancies) {
        this.rules = rules;
        this.vacancies = vacancies;
    }

    /// Of these rooms on a day, the free ones first, then in the order of time.
    List<Offer> of(List<Room> rooms, LocalDate day) {
        var book = rules.book();
        var taken = vacancies.taken(rooms.stream().map(Room::id).toList(), day, day);
        return rooms.stream()
                .flatMap(room -> offers(book, room, day, taken.getOrDefault(room.id(), List.of())))
                .sorted(
                        Comparator.comparing(Offer::free)
                                .reversed()
                                .thenComparing(offer -> offer.slot().from()))
                .toList();
    }

    private static Stream<Offer> offers(
            Rulebook book, Room room, LocalDate day, List<Taken> taken) {
        return book.slots(room, day).stream()
                .map(slot ->
                        new Offer(
                                room,
                                day,
                                slot,
                                taken.stream().noneMatch(there -> there.isIn(day, slot))));
    }

    /// The reasons for paying less that hold for some of the rooms.
    List<Rule.Fees.Exemption> exemptions(List<Room> rooms, LocalDate day) {
        var book = rules.book();
        return rooms.stream()
                .flatMap(room -> book.find(Rule.Fees.class, room, day).stream())
                .flatMap(fees -> fees.exemptions().stream())
                .distinct()
                .toList();
    }
}
