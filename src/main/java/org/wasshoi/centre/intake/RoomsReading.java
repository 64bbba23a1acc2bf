package org.wasshoi.centre.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.community.Centre;

/// Understands which room of a centre is meant (部屋の読み取り), by its code or its name.
record RoomsReading(List<Room> rooms) {

    RoomsReading {
        rooms = List.copyOf(rooms);
    }

    @Nullable Room read(Asking asking, Centre centre) {
        var here =
                rooms.stream().filter(room -> room.place().centre().equals(centre.id())).toList();
        if (!asking.has("room")) {
            return asking.fail("room", "blank");
        }
        var key = Reach.key(asking.text("room"));
        var found =
                here.stream()
                        .filter(room ->
                                Stream.of(room.id().value(), room.name().ja(), room.name().en())
                                        .map(Reach::key)
                                        .anyMatch(key::equals))
                        .findFirst();
        return found.isPresent() ? found.get() : asking.<Room>fail("room", "room", names(here));
    }

    private static String names(List<Room> rooms) {
        return rooms.stream()
                .map(room -> room.name().ja())
                .distinct()
                .collect(Collectors.joining("\u3001"));
    }
}
