package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.kernel.Period;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.PageContext;

/// A room through some days (部屋の空きの表): a row for each day, a column for each time.
record Days(Room room, List<Slot> slots, List<Day> days) {

    /// One day of the room (一日).
    record Day(LocalDate day, List<Cell> cells) {

        String name() {
            return Wareki.dayOfYear(day, PageContext.current().language());
        }

        /// What holds for the day as a whole: it is closed, over, or too far ahead.
        @Nullable Mark whole() {
            var mark = cells.getFirst().mark();
            var isDull = !mark.isVacant() && mark != Mark.TAKEN;
            return isDull && cells.stream().allMatch(cell -> cell.mark() == mark) ? mark : null;
        }

        boolean isClosed() {
            return whole() == Mark.CLOSED;
        }
    }

    static Days of(Vacancy vacancy, Room room, Period period) {
        var days =
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .map(day -> vacancy.on(room, day))
                        .toList();
        var slots =
                days.stream()
                        .flatMap(day -> day.slots().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Slot::from).thenComparing(Slot::to))
                        .toList();
        return new Days(
                room,
                slots,
                slots.isEmpty() ? List.of() : days.stream().map(day -> day(day, slots)).toList());
    }

    /// The same days week by week, each beginning on Monday.
    List<List<Day>> weeks() {
        return days.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> Mondays.of(one.day()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    boolean isClosed(LocalDate day) {
        return days.stream().anyMatch(one -> one.day().equals(day) && one.isClosed());
    }

    private static Day day(RoomDay on, List<Slot> slots) {
        return new Day(
                on.day(),
                slots.stream()
                        .map(slot ->
                                on.slots().contains(slot)
                                        ? on.cell(slot)
                                        : new Cell(
                                                on.room(), on.day(), slot, Mark.NONE, false, false))
                        .toList());
    }
}
