package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where somebody changes a booking (予約の変更): first the form, then what it is and what it will be,
/// with the amounts.
record MovePage(
        Booking booking,
        Room room,
        List<Room> rooms,
        Checking checking,
        MoveForm form,
        List<Problem> problems,
        @Nullable List<Alternative> alternatives,
        @Nullable Move checked,
        Fee fee)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    MovePage {
        rooms = List.copyOf(rooms);
    }

    MovePage with(List<Problem> found) {
        return new MovePage(booking, room, rooms, checking, form, found, alternatives, null, fee);
    }

    MovePage ready(Move move, Fee there) {
        return new MovePage(booking, room, rooms, checking, form, List.of(), null, move, there);
    }

    MovePage taken(List<Alternative> near) {
        var lost = List.of(new Problem("from", "moving.problem.taken"));
        return new MovePage(booking, room, rooms, checking, form, lost, near, null, fee);
    }

    String path() {
        return "/bookings/" + booking.id().value();
    }

    boolean isInSeries() {
        return booking.series() != null;
    }

    Wish wish() {
        return Objects.requireNonNull(checked).wish();
    }

    /// Whether the change needs the centre's yes again.
    boolean asksAgain() {
        return checked != null
                && booking.state() != BookingState.REQUESTED
                && checked.state(Checking.Door.OWN) == BookingState.REQUESTED;
    }

    List<Option> roomChoices() {
        return rooms.stream()
                .map(one ->
                        new Option(
                                one.id().value(),
                                PageContext.text(
                                        "moving.room.choice",
                                        PageContext.text(one.name()),
                                        PageContext.number(one.capacity()))))
                .toList();
    }

    List<Option> beginnings() {
        return slots().map(slot -> time(slot.from().toString())).toList();
    }

    List<Option> endings() {
        return slots().map(slot -> time(slot.to().toString())).toList();
    }

    /// What the room has to which it goes, or in which it is.
    Map<String, Integer> equipment() {
        return there().equipment();
    }

    Map<String, Long> equipmentPrices() {
        return checking.book()
                .find(Rule.Fees.class, there(), day())
                .map(Rule.Fees::equipment)
                .orElse(Map.of());
    }

    private Room there() {
        return rooms.stream()
                .filter(one -> one.id().value().equals(form.room()))
                .findFirst()
                .orElse(room);
    }

    private Stream<Slot> slots() {
        return checking
                .book()
                .find(Rule.Hours.class, room, day())
                .map(Rule.Hours::slots)
                .orElse(List.of())
                .stream();
    }

    private LocalDate day() {
        return Wareki.parse(form.day()).orElse(booking.use().day());
    }

    private static Option time(String time) {
        return new Option(time, time);
    }

    @Override
    public int status() {
        if (alternatives != null) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
