package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.kernel.Uuid7;

/// Looks ahead at what a change of rules does to the bookings that stand (予約への影響の下見).
@Component
class Previewing {

    private final Rooms rooms;
    private final TouchedBookings bookings;
    private final Clock clock;

    Previewing(Rooms rooms, TouchedBookings bookings, Clock clock) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.clock = clock;
    }

    Preview preview(Rulebook book, Change change) {
        var succession = Succession.of(book.rules(), change, this::nextId);
        var after = book.with(succession.after());
        var all = rooms.all();
        var there = all.stream().filter(change.reach()::covers).toList();
        return new Preview(
                change,
                succession,
                touches(book, after, change, all, there),
                there.stream().flatMap(room -> unpriced(after, room, change)).distinct().toList());
    }

    static String booker(Booking booking) {
        var booker = booking.booker();
        if (booker.organisation() != null) {
            return booker.organisation().value().toString();
        }
        return booker.person() == null ? "" : booker.person().value().toString();
    }

    private UUID nextId() {
        return Uuid7.next(clock);
    }

    /// Preparation concerns neighbours, too, such as the hall of a half.
    private List<Touch> touches(
            Rulebook book, Rulebook after, Change change, List<Room> all, List<Room> there) {
        var now = LocalDateTime.now(clock);
        var concerned = change.kind() == RuleKind.PREPARATION ? beside(all, there) : there;
        var found = bookings.open(concerned, change.from(), change.to(), now);
        var held =
                change.kind() == RuleKind.LIMITS
                        ? bookings.held(found, change.from(), change.to())
                        : List.<Touching.Held>of();
        return Touching.of(book, after, now, concerned).touches(found, held);
    }

    private static List<Room> beside(List<Room> all, List<Room> there) {
        return all.stream()
                .filter(room ->
                        there.stream()
                                .anyMatch(one -> !Collections.disjoint(one.parts(), room.parts())))
                .toList();
    }

    /// Bands that can be booked from that day on for nothing, because no price is written.
    private static Stream<String> unpriced(Rulebook after, Room room, Change change) {
        var prices =
                after.find(Rule.Fees.class, room, change.from())
                        .map(Rule.Fees::prices)
                        .orElse(Map.of());
        return after.find(Rule.Hours.class, room, change.from()).stream()
                .flatMap(hours -> hours.slots().stream())
                .map(slot -> slot.code())
                .distinct()
                .filter(code -> !prices.isEmpty() && !prices.containsKey(code));
    }
}
