package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Taken;

/// A room on a day (ある日の部屋), by the rules and by what is taken of it, at a moment.
record RoomDay(Room room, LocalDate day, Standing standing, List<Taken> taken, LocalDateTime now) {

    RoomDay {
        taken = List.copyOf(taken);
    }

    /// The times into which the day falls, closed or not.
    List<Slot> slots() {
        return standing.slots();
    }

    Cell cell(Slot slot) {
        var mark = mark(slot);
        var isOpen = standing.isOpenToAny();
        return new Cell(
                room, day, slot, mark, mark.isVacant() && isOpen, mark == Mark.TAKEN && isOpen);
    }

    /// Free from the beginning of the first slot to the end of the last, all of them wanted at
    /// once.
    Cell cell(List<Slot> slots) {
        var whole = new Slot("", slots.getFirst().from(), slots.getLast().to());
        return cell(slots.size() == 1 ? slots.getFirst() : whole);
    }

    private Mark mark(Slot slot) {
        if (standing.isClosed()) {
            return Mark.CLOSED;
        }
        if (day.atTime(slot.from()).isBefore(now)) {
            return Mark.PAST;
        }
        return isTaken(slot) ? Mark.TAKEN : standing.untaken();
    }

    private boolean isTaken(Slot slot) {
        return taken.stream().anyMatch(one -> one.isIn(day, slot));
    }
}
