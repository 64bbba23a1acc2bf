package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;

/// Finds free rooms (空き部屋さがし): the centres of the chosen area first, each room day by day.
record Finding(Vacancy vacancy, Wanted wanted, List<LocalDate> days) {

    Finding {
        days = List.copyOf(days);
    }

    /// The rooms that would do, if they are free.
    static List<Room> suitable(List<Room> rooms, Wanted wanted) {
        return rooms.stream()
                .filter(room -> room.capacity() >= wanted.size())
                .filter(room -> wanted.suited().map(room.suited()::contains).orElse(true))
                .filter(room -> room.equipment().keySet().containsAll(wanted.equipment()))
                .sorted(Comparator.comparing(room -> !isIn(wanted.area(), room)))
                .toList();
    }

    List<Cell> free(List<Room> rooms) {
        return rooms.stream()
                .flatMap(room -> days.stream().map(day -> vacancy.on(room, day)))
                .flatMap(this::cells)
                .filter(cell -> cell.mark().isVacant())
                .toList();
    }

    private Stream<Cell> cells(RoomDay day) {
        var slots =
                day.slots().stream()
                        .filter(slot ->
                                wanted.band().isEmpty() || slot.code().equals(wanted.band()))
                        .toList();
        return wanted.span() == null
                ? slots.stream().map(day::cell)
                : whole(day, slots, wanted.span());
    }

    /// All slots that the span touches, if they hold it.
    private static Stream<Cell> whole(RoomDay day, List<Slot> slots, Wanted.Span span) {
        var touched =
                slots.stream()
                        .filter(slot -> slot.from().isBefore(span.to()))
                        .filter(slot -> slot.to().isAfter(span.from()))
                        .toList();
        return holds(touched, span) ? Stream.of(day.cell(touched)) : Stream.empty();
    }

    private static boolean holds(List<Slot> slots, Wanted.Span span) {
        return !slots.isEmpty()
                && !slots.getFirst().from().isAfter(span.from())
                && !slots.getLast().to().isBefore(span.to());
    }

    private static boolean isIn(String area, Room room) {
        return room.place().area().value().equals(area);
    }
}
