package org.wasshoi.centre.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Words;

/// A room as the fields of its form (部屋の欄).
final class RoomFields {

    static final String EQUIPMENT = "equipment-";

    private static final int LONGEST = 80;
    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_PIECES = 999;
    private static final int DEEPEST = -3;
    private static final int HIGHEST = 20;

    private RoomFields() {}

    /// What a manager may change of a room (部屋の内容).
    record Content(
            Words name,
            int capacity,
            int floor,
            Set<Room.BarrierFree> barrierFree,
            Map<String, Integer> equipment,
            Set<Room.Suited> suited,
            Room.Way way) {

        static Content of(Room room) {
            return new Content(
                    room.name(),
                    room.capacity(),
                    room.floor(),
                    room.barrierFree(),
                    room.equipment(),
                    room.suited(),
                    room.way());
        }
    }

    static Map<String, String> typed(Room room) {
        var typed = new HashMap<String, String>();
        typed.put("ja", room.name().ja());
        typed.put("en", room.name().en());
        typed.put("easy", room.name().easy());
        typed.put("capacity", String.valueOf(room.capacity()));
        typed.put("floor", String.valueOf(room.floor()));
        typed.put("way", room.way().name());
        room.barrierFree().forEach(one -> typed.put(one.name(), "yes"));
        room.suited().forEach(one -> typed.put(one.name(), "yes"));
        room.equipment().forEach((code, count) -> typed.put(EQUIPMENT + code, count.toString()));
        return typed;
    }

    static Content read(Reading in, Room room) {
        var name =
                new Words(
                        in.words("ja", LONGEST),
                        in.words("en", LONGEST),
                        in.words("easy", LONGEST));
        return new Content(
                name,
                in.whole("capacity", 1, MOST_PEOPLE),
                floor(in),
                Stream.of(Room.BarrierFree.values())
                        .filter(one -> in.has(one.name()))
                        .collect(Collectors.toSet()),
                equipment(in, room),
                Stream.of(Room.Suited.values())
                        .filter(one -> in.has(one.name()))
                        .collect(Collectors.toSet()),
                in.choice("way", Room.Way.values()));
    }

    /// What has a name here, and what the room has anyway.
    static Set<String> equipment(Room room) {
        var codes = new TreeSet<>(Equipment.KNOWN);
        codes.addAll(room.equipment().keySet());
        return codes;
    }

    private static Map<String, Integer> equipment(Reading in, Room room) {
        var known = equipment(room);
        in.fields().stream()
                .filter(field -> field.startsWith(EQUIPMENT))
                .filter(field -> !known.contains(field.substring(EQUIPMENT.length())))
                .findFirst()
                .ifPresent(_ -> in.wrong("equipment", "equipment"));
        var equipment = new TreeMap<String, Integer>();
        for (var code : known) {
            var count =
                    in.text(EQUIPMENT + code).isEmpty()
                            ? 0
                            : in.whole(EQUIPMENT + code, 0, MOST_PIECES);
            if (count > 0) {
                equipment.put(code, count);
            }
        }
        return equipment;
    }

    /// Below the ground they are counted with a minus; there is no floor 0.
    private static int floor(Reading in) {
        var text = in.text("floor");
        if (text.matches("-?[1-9]\\d?")) {
            var floor = Integer.parseInt(text);
            if (floor >= DEEPEST && floor <= HIGHEST) {
                return floor;
            }
        }
        in.wrong("floor", "floor");
        return 1;
    }
}
