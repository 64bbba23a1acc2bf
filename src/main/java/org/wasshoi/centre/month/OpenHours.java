package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .filter(used -> known.containsKey(used.room()))
                .flatMap(used ->
                        known.get(used.room()).parts().stream()
                                .map(part -> taken(used, part, parts)))
                .flatMap(Set::stream)
                .distinct()
                .filter(open::contains)
                .count();
    }

    private Set<Band> taken(Used used, String part, Map<String, Room> parts) {
        var day = used.use().day();
        var bands = new HashSet<Band>();
        used.use()
                .of(book.slots(parts.get(part), day))
                .forEach(slot -> bands.add(new Band(part, day, slot.from())));
        return bands;
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
