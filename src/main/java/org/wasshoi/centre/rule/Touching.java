package org.wasshoi.centre.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.kernel.Yen;

/// Holds bookings against the rules before and after a change (予約と新旧の決まりの照合). Only what the change
/// makes worse or different counts, not what was so before.
record Touching(Rulebook before, Rulebook after, LocalDateTime now, Map<RoomId, Room> rooms) {

    static Touching of(Rulebook before, Rulebook after, LocalDateTime now, List<Room> rooms) {
        return new Touching(
                before,
                after,
                now,
                rooms.stream().collect(Collectors.toMap(Room::id, Function.identity())));
    }

    /// The days on which a booker holds rooms, each with the booking, in the order in which they
    /// were made.
    record Held(String booker, BookingId booking, LocalDate day) {}

    List<Touch> touches(List<Booking> bookings, List<Held> held) {
        var clashing = clashing(bookings);
        var days = held.stream().collect(Collectors.groupingBy(Held::booker));
        var touches = new ArrayList<Touch>();
        for (var booking : bookings) {
            var room = rooms.get(booking.room());
            if (room != null) {
                var effects = effects(booking, room);
                limits(booking, room, days).ifPresent(effects::add);
                if (clashing.contains(booking.id())) {
                    effects.add(Effect.CLASH);
                }
                if (!effects.isEmpty()) {
                    touches.add(touch(booking, room, effects));
                }
            }
        }
        return List.copyOf(touches);
    }

    private Touch touch(Booking booking, Room room, Set<Effect> effects) {
        var was = net(before, booking, room);
        return new Touch(
                booking,
                room,
                effects,
                was,
                effects.contains(Effect.CLOSED) || effects.contains(Effect.HOURS)
                        ? was
                        : net(after, booking, room));
    }

    private Set<Effect> effects(Booking booking, Room room) {
        var day = booking.use().day();
        var effects = EnumSet.noneOf(Effect.class);
        if (after.isClosed(room, day)) {
            if (!before.isClosed(room, day)) {
                effects.add(Effect.CLOSED);
            }
            return effects;
        }
        if (!booking.use().fits(after.slots(room, day))) {
            if (booking.use().fits(before.slots(room, day))) {
                effects.add(Effect.HOURS);
            }
            return effects;
        }
        if (isEntitled(before, booking, room) && !isEntitled(after, booking, room)) {
            effects.add(Effect.EXEMPTION);
        }
        if (!before.isClosed(room, day)
                && !net(before, booking, room).equals(net(after, booking, room))) {
            effects.add(Effect.PRICE);
        }
        if (booking.fee().net().amount() > 0
                && !cancelling(before, booking, room).equals(cancelling(after, booking, room))) {
            effects.add(Effect.REFUND);
        }
        return effects;
    }

    private static Optional<Rule.Cancelling> cancelling(Rulebook book, Booking booking, Room room) {
        return book.find(Rule.Cancelling.class, room, booking.use().day());
    }

    /// What the use costs, with the exemption only where the rules know it.
    private Yen net(Rulebook book, Booking booking, Room room) {
        var exemption = isEntitled(book, booking, room) ? booking.fee().exemption() : "";
        var wish =
                new Wish(
                        room,
                        booking.use(),
                        booking.purpose(),
                        booking.title(),
                        booking.people(),
                        booking.forProfit(),
                        booking.heating(),
                        exemption,
                        booking.equipment());
        return new Checking(book, now).fee(wish, booking.booker().userClass()).net();
    }

    private static boolean isEntitled(Rulebook book, Booking booking, Room room) {
        return book.find(Rule.Fees.class, room, booking.use().day())
                .map(fees -> fees.exemption(booking.fee().exemption()))
                .filter(one -> one.classes().contains(booking.booker().userClass()))
                .isPresent();
    }

    private Optional<Effect> limits(Booking booking, Room room, Map<String, List<Held>> days) {
        var was = over(before, booking, room, days);
        return over(after, booking, room, days).filter(effect -> !was.equals(Optional.of(effect)));
    }

    private static Optional<Effect> over(
            Rulebook book, Booking booking, Room room, Map<String, List<Held>> days) {
        var day = booking.use().day();
        var held = days.getOrDefault(Previewing.booker(booking), List.of());
        var limits = book.find(Rule.Limits.class, room, day);
        if (limits.isEmpty() || held.isEmpty()) {
            return Optional.empty();
        }
        if (inWeek(booking, held) > limits.get().inAWeek()) {
            return Optional.of(Effect.OFTEN);
        }
        return inARow(day, held) > limits.get().daysInARow()
                ? Optional.of(Effect.ROW)
                : Optional.empty();
    }

    /// Which of the week's bookings this is, by the order in which they were made.
    private static long inWeek(Booking booking, List<Held> held) {
        var monday = booking.use().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week =
                held.stream()
                        .filter(one ->
                                !one.day().isBefore(monday)
                                        && one.day().isBefore(monday.plusWeeks(1)))
                        .map(Held::booking)
                        .toList();
        return week.indexOf(booking.id()) + 1L;
    }

    /// Which day of its row this is, counted from the first.
    private static long inARow(LocalDate day, List<Held> held) {
        var days = held.stream().map(Held::day).collect(Collectors.toSet());
        long row = 1;
        for (var one = day.minusDays(1); days.contains(one); one = one.minusDays(1)) {
            row++;
        }
        return row;
    }

    /// Those that would not leave each other the time they need before and after.
    private Set<BookingId> clashing(List<Booking> bookings) {
        var clashing =
                bookings.stream()
                        .collect(Collectors.groupingBy(one -> one.use().day()))
                        .values()
                        .stream()
                        .flatMap(day -> day.stream().filter(one -> clashes(one, day)))
                        .map(Booking::id)
                        .collect(Collectors.toSet());
        return Collections.unmodifiableSet(clashing);
    }

    private boolean clashes(Booking booking, List<Booking> day) {
        return day.stream()
                .anyMatch(other ->
                        !other.id().equals(booking.id())
                                && share(booking, other)
                                && overlap(after, booking, other)
                                && !overlap(before, booking, other));
    }

    private boolean share(Booking one, Booking other) {
        var here = rooms.get(one.room());
        var there = rooms.get(other.room());
        return here != null && there != null && !Collections.disjoint(here.parts(), there.parts());
    }

    private boolean overlap(Rulebook book, Booking one, Booking other) {
        return from(book, one).isBefore(to(book, other))
                && from(book, other).isBefore(to(book, one));
    }

    private LocalDateTime from(Rulebook book, Booking one) {
        return one.use().day().atTime(one.use().from()).minusMinutes(time(book, one).before());
    }

    private LocalDateTime to(Rulebook book, Booking one) {
        return one.use().day().atTime(one.use().to()).plusMinutes(time(book, one).after());
    }

    private Rule.Preparation time(Rulebook book, Booking one) {
        return Optional.ofNullable(rooms.get(one.room()))
                .flatMap(room -> book.find(Rule.Preparation.class, room, one.use().day()))
                .orElse(new Rule.Preparation(0, 0));
    }
}
