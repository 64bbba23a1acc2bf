package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.Vacancies;

/// Finds what is free near a time that is taken (代わりの空き): at the same time in another room of the
/// centre, the smallest that is large enough first, then the same day, then the days around.
@Component
class Alternatives {

    private static final int MANY = 3;
    private static final int DAYS_AROUND = 7;

    private final Rooms rooms;
    private final Vacancies vacancies;

    Alternatives(Rooms rooms, Vacancies vacancies) {
        this.rooms = rooms;
        this.vacancies = vacancies;
    }

    List<Alternative> near(Checking checking, Wish wanted, UserClass user, Checking.Door door) {
        var day = wanted.use().day();
        var others =
                rooms.of(wanted.room().place().centre()).stream()
                        .filter(room -> room.capacity() >= wanted.people())
                        .sorted(Comparator.comparing(Room::capacity))
                        .toList();
        var taken =
                vacancies.taken(
                        others.stream().map(Room::id).toList(),
                        day.minusDays(DAYS_AROUND),
                        day.plusDays(DAYS_AROUND));
        return candidates(checking, wanted, others)
                .filter(one -> isFree(checking, one, taken))
                .filter(one -> isAllowed(checking, wanted.as(one), user, door))
                .limit(MANY)
                .toList();
    }

    private static Stream<Alternative> candidates(
            Checking checking, Wish wanted, List<Room> others) {
        var use = wanted.use();
        var candidates = new ArrayList<Stream<Alternative>>();
        candidates.add(others.stream().map(room -> new Alternative(room, use)));
        candidates.add(slots(checking, wanted.room(), use.day()));
        for (int away = 1; away <= DAYS_AROUND; away++) {
            for (var day : List.of(use.day().plusDays(away), use.day().minusDays(away))) {
                var other = new Use(day, use.from(), use.to());
                candidates.add(Stream.of(new Alternative(wanted.room(), other)));
            }
        }
        return candidates.stream().flatMap(stream -> stream);
    }

    private static Stream<Alternative> slots(Checking checking, Room room, LocalDate day) {
        return checking.book().slots(room, day).stream()
                .map(slot -> new Alternative(room, new Use(day, slot.from(), slot.to())));
    }

    private static boolean isFree(
            Checking checking, Alternative one, Map<RoomId, List<Taken>> taken) {
        var day = one.use().day();
        var slots = one.use().of(checking.book().slots(one.room(), day));
        return taken.getOrDefault(one.room().id(), List.of()).stream()
                .noneMatch(there -> slots.stream().anyMatch(slot -> there.isIn(day, slot)));
    }

    private static boolean isAllowed(
            Checking checking, Wish wish, UserClass user, Checking.Door door) {
        return checking.refusals(wish, user, door).isEmpty();
    }
}
