package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Checking;

/// How rooms stand (空き状況) by the rules and what is taken of them, at a moment.
record Vacancy(Checking checking, Map<RoomId, List<Taken>> taken) {

    /// The times into which a day falls, closed or not.
    List<Slot> slots(Room room, LocalDate day) {
        return checking.book()
                .find(Rule.Hours.class, room, day)
                .map(Rule.Hours::slots)
                .orElse(List.of());
    }

    Cell cell(Room room, LocalDate day, Slot slot) {
        var mark = mark(room, day, slot);
        return new Cell(
                room,
                day,
                slot,
                mark,
                mark.isVacant() && isOpenToAny(room, day),
                mark == Mark.TAKEN && isOpenToAny(room, day));
    }

    /// Free from the beginning of the first slot to the end of the last, all of them wanted at
    /// once.
    Cell cell(Room room, LocalDate day, List<Slot> slots) {
        var whole = new Slot("", slots.getFirst().from(), slots.getLast().to());
        return cell(room, day, slots.size() == 1 ? slots.getFirst() : whole);
    }

    private Mark mark(Room room, LocalDate day, Slot slot) {
        if (checking.book().isClosed(room, day)) {
            return Mark.CLOSED;
        }
        if (day.atTime(slot.from()).isBefore(checking.now())) {
            return Mark.PAST;
        }
        if (isTaken(room, day, slot)) {
            return Mark.TAKEN;
        }
        if (Window.isOpen(checking, room, day, UserClass.RESIDENT)) {
            return Mark.FREE;
        }
        return isYetToCome(room, day) ? Mark.EARLY : Mark.ASK;
    }

    private boolean isTaken(Room room, LocalDate day, Slot slot) {
        return taken.getOrDefault(room.id(), List.of()).stream()
                .anyMatch(one -> one.isIn(day, slot));
    }

    private boolean isOpenToAny(Room room, LocalDate day) {
        return Window.READERS.stream().anyMatch(user -> Window.isOpen(checking, room, day, user));
    }

    private boolean isYetToCome(Room room, LocalDate day) {
        return Window.READERS.stream()
                .allMatch(user -> Window.isYetToCome(checking, room, day, user));
    }
}
