package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.text;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.wasshoi.centre.Room;
import org.wasshoi.web.Page;

/// The rooms of a centre for who may change them (部屋の一覧).
record RoomsPage(Place place) implements Page {

    List<Room> rooms() {
        return place.rooms();
    }

    /// The rooms that cannot be used while this one is.
    static List<Room> exclusive(Place place, Room room) {
        return place.rooms().stream()
                .filter(other -> !other.id().equals(room.id()))
                .filter(other -> !Collections.disjoint(other.parts(), room.parts()))
                .toList();
    }

    String exclusive(Room room) {
        return exclusive(place, room).stream()
                .map(other -> text(other.name()))
                .collect(Collectors.joining(text("rule.and")));
    }
}
