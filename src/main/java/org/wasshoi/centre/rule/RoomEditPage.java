package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where a room is changed (部屋を直す); bookings for more people than the new capacity are shown before
/// anything is saved.
record RoomEditPage(
        Place place,
        Room room,
        Map<String, String> typed,
        long edition,
        List<Problem> problems,
        List<Booking> over,
        boolean overtaken,
        boolean saved)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    RoomEditPage {
        typed = Map.copyOf(typed);
    }

    RoomEditPage wrong(List<Problem> found) {
        return new RoomEditPage(place, room, typed, edition, found, List.of(), false, false);
    }

    RoomEditPage with(List<Booking> tooMany, boolean isOvertaken) {
        return new RoomEditPage(
                place, room, typed, edition, List.of(), tooMany, isOvertaken, false);
    }

    String path() {
        return place.path() + "/rooms/" + room.id().value();
    }

    /// To the closing of this room, every day of the week, for a time to be written.
    String outOfService() {
        return place.path() + "/closing?reach=room." + room.id().value() + "&closed=always";
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    Set<String> equipment() {
        return RoomFields.equipment(room);
    }

    List<Room> exclusive() {
        return RoomsPage.exclusive(place, room);
    }

    List<Option> ways() {
        return Stream.of(Room.Way.values())
                .map(way -> new Option(way.name(), text("vacancy.way." + way.name())))
                .toList();
    }

    @Override
    public int status() {
        if (overtaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
