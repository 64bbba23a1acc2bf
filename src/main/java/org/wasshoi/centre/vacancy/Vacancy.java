package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.booking.Checking;

/// How rooms stand (空き状況) by the rules and what is taken of them, at a moment.
class Vacancy {

    private final Checking checking;
    private final Map<Key, List<Taken>> taken = new HashMap<>();

    private record Key(RoomId room, LocalDate day) {}

    Vacancy(Checking checking, Map<RoomId, List<Taken>> taken) {
        this.checking = checking;
        taken.forEach((room, times) -> times.forEach(time -> keep(room, time)));
    }

    Checking checking() {
        return checking;
    }

    RoomDay on(Room room, LocalDate day) {
        return new RoomDay(
                room,
                day,
                Standing.of(checking, room, day),
                taken.getOrDefault(new Key(room.id(), day), List.of()),
                checking.now());
    }

    /// With what is needed before and after, a use can touch more than its own day.
    private void keep(RoomId room, Taken time) {
        for (var day = time.from().toLocalDate();
                day.atStartOfDay().isBefore(time.to());
                day = day.plusDays(1)) {
            taken.computeIfAbsent(new Key(room, day), _ -> new ArrayList<>()).add(time);
        }
    }
}
