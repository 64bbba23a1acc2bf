package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Checking;

/// The days that a class of user can book today from home (受付の期間), both included.
record Window(UserClass user, LocalDate first, LocalDate last) {

    /// Whom the public pages speak to; the offices of the city have their own ways.
    static final List<UserClass> READERS =
            List.of(UserClass.RESIDENT, UserClass.LOCAL_GROUP, UserClass.OUTSIDER);

    /// Nobody plans further ahead than this.
    private static final int MONTHS = 13;

    /// Nothing where no day can be booked.
    static Optional<Window> of(Checking checking, Room room, UserClass user) {
        var today = checking.now().toLocalDate();
        var end = today.plusMonths(MONTHS);
        var first = today.datesUntil(end).filter(day -> !isOver(checking, room, day, user));
        var last =
                Stream.iterate(end, day -> !day.isBefore(today), day -> day.minusDays(1))
                        .filter(day -> !isYetToCome(checking, room, day, user));
        return first.findFirst()
                .flatMap(from -> last.findFirst().map(to -> new Window(user, from, to)))
                .filter(window -> !window.first.isAfter(window.last));
    }

    /// The last day that any reader can book in one of these rooms; today where there is none.
    static LocalDate horizon(Checking checking, List<Room> rooms) {
        return rooms.stream()
                .flatMap(
                        room -> READERS.stream().flatMap(user -> of(checking, room, user).stream()))
                .map(Window::last)
                .max(LocalDate::compareTo)
                .orElse(checking.now().toLocalDate());
    }

    static boolean isOpen(Checking checking, Room room, LocalDate day, UserClass user) {
        return !isYetToCome(checking, room, day, user) && !isOver(checking, room, day, user);
    }

    static boolean isYetToCome(Checking checking, Room room, LocalDate day, UserClass user) {
        return checking.opens(room, day, user).filter(checking.now()::isBefore).isPresent();
    }

    private static boolean isOver(Checking checking, Room room, LocalDate day, UserClass user) {
        var today = checking.now().toLocalDate();
        return checking.closes(room, day, user).filter(today::isAfter).isPresent();
    }
}
