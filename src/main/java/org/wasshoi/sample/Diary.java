package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.example.Example;
import org.wasshoi.ledger.Place;

/// What the rooms of the centres are used for (例の予約簿): the same month always brings the same
/// bookings, whatever day it is, and together they bring the visits that are expected.
record Diary(Scene scene, List<Room> rooms, Rulebook book) {

    /// The first month whose visits come from bookings; those of earlier ones come from reports.
    static final YearMonth FIRST = YearMonth.of(2025, 10);

    private static final int ROUNDS = 6;

    /// What is left of the expected visits where whole halls take the time of their halves, and
    /// some groups stay away.
    private static final double COME_ABOUT = .97;

    /// The months whose visits come from bookings, until a day.
    static Stream<YearMonth> months(LocalDate until) {
        return Stream.iterate(
                FIRST, month -> !month.atDay(1).isAfter(until), month -> month.plusMonths(1));
    }

    List<Example> in(YearMonth month) {
        return scene.centres().stream().flatMap(centre -> at(centre, month)).toList();
    }

    private Stream<Example> at(Place centre, YearMonth month) {
        var openings = openings(centre, month);
        var demand = demand(openings, new Visits(scene).at(centre, month));
        var taken = new HashSet<String>();
        return openings.stream()
                .filter(opening -> opening.isWanted(demand) && take(opening, taken))
                .map(Opening::example);
    }

    /// Rooms of several parts come first, as their few events are planned before the weekly ones.
    private List<Opening> openings(Place centre, YearMonth month) {
        return rooms.stream()
                .filter(room -> room.place().centre().value().equals(centre.centre()))
                .sorted(Comparator.comparing((Room room) -> room.parts().size()).reversed())
                .flatMap(room -> openings(room, month))
                .toList();
    }

    private Stream<Opening> openings(Room room, YearMonth month) {
        var fitting = Group.fitting(room);
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .flatMap(day -> openings(room, day, fitting));
    }

    private Stream<Opening> openings(Room room, LocalDate day, List<Group> fitting) {
        return book.slots(room, day).stream()
                .map(slot ->
                        Opening.of(
                                room,
                                day,
                                slot,
                                Regulars.of(room, day.getDayOfWeek(), slot, fitting)));
    }

    /// So much as brings the visits, as far as the rooms have the space.
    private static double demand(List<Opening> openings, double visits) {
        double demand = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double tried = demand;
            var expected = openings.stream().mapToDouble(one -> one.visits(tried)).sum();
            demand = expected == 0 ? 0 : tried * visits / (expected * COME_ABOUT);
        }
        return demand;
    }

    private static boolean take(Opening opening, HashSet<String> taken) {
        var parts =
                opening.room().parts().stream()
                        .map(part -> part + " " + opening.day() + " " + opening.slot().from())
                        .toList();
        return parts.stream().noneMatch(taken::contains) && taken.addAll(parts);
    }
}
