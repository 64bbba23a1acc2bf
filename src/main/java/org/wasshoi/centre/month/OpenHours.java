package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rulebook;

/// Counts open days and bands by the rules (開館日数と時間帯). It counts by parts of rooms, so that a hall
/// and its halves are not counted twice.
record OpenHours(Rulebook book, List<Room> rooms) {

    private record Band(String part, LocalDate day, LocalTime from) {}

    /// Uses of other months do not matter.
    Opened in(YearMonth month, List<Used> uses) {
        var parts = parts();
        var open = new HashSet<Band>();
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            for (var part : parts.entrySet()) {
                open.addAll(bands(part.getKey(), part.getValue(), day));
            }
        }
        var days = open.stream().map(Band::day).distinct().count();
        return new Opened((int) days, open.size(), used(open, parts, uses));
    }

    private List<Band> bands(String part, Room room, LocalDate day) {
        return book.slots(room, day).stream()
                .map(slot -> new Band(part, day, slot.from()))
                .toList();
    }

    private long used(Set<Band> open, Map<String, Room> parts, List<Used> uses) {
        var known = new HashMap<RoomId, Room>();
        rooms.forEach(room -> known.put(room.id(), room));
        return uses.stream()
                .flatMap(used -> taken(used, known.get(used.room()), parts))
                .distinct()
                .filter(open::contains)
                .count();
    }

    private Stream<Band> taken(Used used, @Nullable Room room, Map<String, Room> parts) {
        return room == null
                ? Stream.empty()
                : room.parts().stream()
                        .flatMap(
                                part -> taken(used, part, Objects.requireNonNull(parts.get(part))));
    }

    private Stream<Band> taken(Used used, String part, Room room) {
        var day = used.use().day();
        return used.use().of(book.slots(room, day)).stream()
                .map(slot -> new Band(part, day, slot.from()));
    }

    /// Each part stands for the smallest room that has it.
    private Map<String, Room> parts() {
        var parts = new HashMap<String, Room>();
        rooms.stream()
                .sorted(Comparator.comparingInt(room -> room.parts().size()))
                .forEach(room -> room.parts().forEach(part -> parts.putIfAbsent(part, room)));
        return parts;
    }
}
