package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;

/// Where the lines of one table hold rooms (表の中の部屋のおさえ), by part of a room and day.
final class TableOfRooms {

    /// The database keeps a lock a room and day until all is written, and has only so many.
    static final int MOST_DAYS = 4_000;

    private final Map<String, List<Placed>> placed = new HashMap<>();

    private record Placed(int line, Entry.Booked.Held held) {}

    /// The line that holds the room in the same time.
    Optional<Integer> meeting(Room room, LocalDate day, Entry.Booked.Held held) {
        return places(room, day)
                .flatMap(List::stream)
                .filter(one -> one.held().meets(held))
                .map(Placed::line)
                .findFirst();
    }

    boolean isFull() {
        return placed.size() > MOST_DAYS;
    }

    void hold(Room room, LocalDate day, Entry.Booked.Held held, int line) {
        places(room, day).forEach(lines -> lines.add(new Placed(line, held)));
    }

    private Stream<List<Placed>> places(Room room, LocalDate day) {
        return room.parts().stream()
                .map(part -> placed.computeIfAbsent(part + day, _ -> new ArrayList<>(2)));
    }
}
