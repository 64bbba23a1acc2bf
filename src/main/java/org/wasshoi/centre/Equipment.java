package org.wasshoi.centre;

import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Things and how many of each (備品): what a room has, or what somebody wants to use of it.
public record Equipment(Map<String, Integer> pieces) {

    /// What the program has a word for.
    public static final Set<String> KNOWN =
            Set.of(
                    "chair",
                    "microphone",
                    "online",
                    "piano",
                    "projector",
                    "screen",
                    "sound",
                    "table",
                    "whiteboard");

    public static final Equipment NONE = new Equipment(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Integer>> PIECES = new TypeReference<>() {};

    public Equipment {
        pieces = Collections.unmodifiableMap(new TreeMap<>(pieces));
    }

    /// As it lies in a `jsonb` column.
    public static Equipment of(String json) {
        return new Equipment(JSON.readValue(json, PIECES));
    }

    /// Everything that some room has.
    public static List<String> of(List<Room> rooms) {
        return rooms.stream()
                .flatMap(room -> room.equipment().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Its name, or the code under which it is kept where the program has no word for it.
    public static String name(String code) {
        return KNOWN.contains(code) ? text("vacancy.equipment." + code) : code;
    }

    public String json() {
        return JSON.writeValueAsString(pieces);
    }

    public boolean isNone() {
        return pieces.isEmpty();
    }

    /// Whether a room has all of it.
    public boolean isIn(Room room) {
        return pieces.entrySet().stream()
                .allMatch(one -> one.getValue() <= room.equipment().getOrDefault(one.getKey(), 0));
    }

    /// As much of it as a room has.
    public Equipment in(Room room) {
        var there = new TreeMap<String, Integer>();
        pieces.forEach((code, count) -> {
            var most = room.equipment().getOrDefault(code, 0);
            if (most > 0) {
                there.put(code, Math.min(count, most));
            }
        });
        return new Equipment(there);
    }

    /// In words: プロジェクター 1、マイク 2.
    public String words() {
        return pieces.entrySet().stream()
                .map(one ->
                        text("centre.equipment.one", name(one.getKey()), number(one.getValue())))
                .collect(Collectors.joining(text("centre.equipment.and")));
    }
}
