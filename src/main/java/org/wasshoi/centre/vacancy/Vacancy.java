package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.booking.Checking;

/// How rooms stand (空き状況) by the rules and what is taken of them, at a moment. A search over all
/// centres asks for tens of thousands of times, so that each day of a room is held against the
/// rules once, and against what is taken on it only.
class Vacancy {

    private final Checking checking;
    private final Map<RoomDay, List<Taken>> taken = new HashMap<>();
    private final Map<RoomDay, Standing> standings = new HashMap<>();

    private record RoomDay(RoomId room, LocalDate day) {}

    Vacancy(Checking checking, Map<RoomId, List<Taken>> taken) {
        this.checking = checking;
        taken.forEach((room, times) -> times.forEach(time -> keep(room, time)));
    }

    Checking checking() {
        return checking;
    }

    /// The times into which a day falls, closed or not.
    List<Slot> slots(Room room, LocalDate day) {
        return standing(room, day).slots();
    }

    Cell cell(Room room, LocalDate day, Slot slot) {
        var mark = mark(room, day, slot);
        var isOpen = standing(room, day).isOpenToAny();
        return new Cell(
                room, day, slot, mark, mark.isVacant() && isOpen, mark == Mark.TAKEN && isOpen);
    }

    /// Free from the beginning of the first slot to the end of the last, all of them wanted at
    /// once.
    Cell cell(Room room, LocalDate day, List<Slot> slots) {
        var whole = new Slot("", slots.getFirst().from(), slots.getLast().to());
        return cell(room, day, slots.size() == 1 ? slots.getFirst() : whole);
    }

    private Mark mark(Room room, LocalDate day, Slot slot) {
        var standing = standing(room, day);
        if (standing.isClosed()) {
            return Mark.CLOSED;
        }
        if (day.atTime(slot.from()).isBefore(checking.now())) {
            return Mark.PAST;
        }
        return isTaken(room, day, slot) ? Mark.TAKEN : standing.untaken();
    }

    private boolean isTaken(Room room, LocalDate day, Slot slot) {
        return taken.getOrDefault(new RoomDay(room.id(), day), List.of()).stream()
                .anyMatch(one -> one.isIn(day, slot));
    }

    private Standing standing(Room room, LocalDate day) {
        return standings.computeIfAbsent(
                new RoomDay(room.id(), day), _ -> Standing.of(checking, room, day));
    }

    /// With what is needed before and after, a use can touch more than its own day.
    private void keep(RoomId room, Taken time) {
        for (var day = time.from().toLocalDate();
                day.atStartOfDay().isBefore(time.to());
                day = day.plusDays(1)) {
            taken.computeIfAbsent(new RoomDay(room, day), _ -> new ArrayList<>()).add(time);
        }
    }
}
