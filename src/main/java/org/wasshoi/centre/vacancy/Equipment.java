package org.wasshoi.centre.vacancy;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.Set;
import org.wasshoi.centre.Room;

/// What stands in rooms (備品).
class Equipment {

    private static final Set<String> NAMED = Set.of("projector", "microphone", "whiteboard");

    private Equipment() {}

    /// Its name, or the code under which it is kept where the program has no word for it.
    static String name(String code) {
        return NAMED.contains(code) ? text("vacancy.equipment." + code) : code;
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
