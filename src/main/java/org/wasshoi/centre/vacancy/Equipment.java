package org.wasshoi.centre.vacancy;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.Set;
import org.wasshoi.centre.Room;

/// What stands in rooms (備品).
public final class Equipment {

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

    private Equipment() {}

    /// Its name, or the code under which it is kept where the program has no word for it.
    public static String name(String code) {
        return KNOWN.contains(code) ? text("vacancy.equipment." + code) : code;
    }

    /// Everything that some room has.
    static List<String> of(List<Room> rooms) {
        return rooms.stream()
                .flatMap(room -> room.equipment().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
