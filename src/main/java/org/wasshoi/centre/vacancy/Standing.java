package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Checking;

/// How a day of a room stands by the rules (日の扱い), whatever is taken of it.
record Standing(List<Slot> slots, boolean isClosed, Mark untaken, boolean isOpenToAny) {

    static Standing of(Checking checking, Room room, LocalDate day) {
        return new Standing(
                checking.book()
                        .find(Rule.Hours.class, room, day)
                        .map(Rule.Hours::slots)
                        .orElse(List.of()),
                checking.book().isClosed(room, day),
                untaken(checking, room, day),
                Window.READERS.stream().anyMatch(user -> Window.isOpen(checking, room, day, user)));
    }

    private static Mark untaken(Checking checking, Room room, LocalDate day) {
        if (Window.isOpen(checking, room, day, UserClass.RESIDENT)) {
            return Mark.FREE;
        }
        return Window.READERS.stream()
                        .allMatch(user -> Window.isYetToCome(checking, room, day, user))
                ? Mark.EARLY
                : Mark.ASK;
    }
}
