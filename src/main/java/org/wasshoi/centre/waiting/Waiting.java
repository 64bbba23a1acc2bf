package org.wasshoi.centre.waiting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.PersonId;

/// Somebody who waits for a room at a time (空き待ち), or for any room of the centre that is large
/// enough.
record Waiting(
        WaitingId id,
        Line line,
        RoomId room,
        boolean anyRoom,
        Use use,
        Booker booker,
        Purpose purpose,
        String title,
        int people,
        boolean forProfit,
        boolean heating,
        String exemption,
        WaitingState state) {

    PersonId person() {
        return Objects.requireNonNull(booker.person());
    }

    Wish wish(Room there) {
        return new Wish(there, use, purpose, title, people, forProfit, heating, exemption);
    }

    /// The rooms that would do: the one that was asked for first, then the smallest.
    Stream<Room> among(List<Room> rooms) {
        return rooms.stream()
                .filter(one -> isAsked(one) || anyRoom && one.capacity() >= people)
                .sorted(
                        Comparator.comparing((Room one) -> !isAsked(one))
                                .thenComparing(Room::capacity));
    }

    private boolean isAsked(Room one) {
        return one.id().equals(room);
    }
}
