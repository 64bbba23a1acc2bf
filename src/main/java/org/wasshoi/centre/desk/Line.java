package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Move;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.PersonId;

/// A booking as the desk sees it (日誌の一行): what has been done about it and what can be done next.
record Line(Booking booking, Room room, Map<Step, Note> notes, @Nullable Counted counted) {

    Line {
        var ordered = new EnumMap<Step, Note>(Step.class);
        ordered.putAll(notes);
        notes = Collections.unmodifiableMap(ordered);
    }

    UUID id() {
        return booking.id().value();
    }

    boolean has(Step step) {
        return notes.containsKey(step);
    }

    @Nullable Note note(Step step) {
        return notes.get(step);
    }

    /// Whether this very person has done it already, so that a second press changes nothing.
    boolean isNoted(Step step, PersonId by) {
        var note = notes.get(step);
        return note != null && note.by().equals(by);
    }

    boolean isAt(int version) {
        return booking.version() == version;
    }

    boolean isAt(Centre centre) {
        return room.place().centre().equals(centre.id());
    }

    boolean isFree() {
        return booking.fee().net().equals(Yen.ZERO);
    }

    /// Whether this is the count that stands.
    boolean says(HeadCount count) {
        return has(Step.USED) && counted != null && counted.count().equals(count);
    }

    boolean owes() {
        return booking.state().holds() && !isFree() && !has(Step.PAID);
    }

    boolean isKeyOut() {
        return has(Step.KEY_OUT) && !has(Step.KEY_BACK);
    }

    /// It can get another room or time as long as nobody is in it.
    boolean isMovable(LocalDate today) {
        return booking.state().isOpen() && !isKeyOut() && !booking.use().day().isBefore(today);
    }

    Move moving(Room to, Use use) {
        return Move.of(booking, to, use);
    }

    /// With the room of the other at its own time.
    Move into(Line other) {
        return moving(other.room(), booking.use());
    }

    /// How the mark of its state looks.
    String stateKind() {
        return switch (booking.state()) {
            case USED -> "good";
            case NO_SHOW -> "late";
            case REQUESTED, PROVISIONAL -> "slow";
            case CONFIRMED, CANCELLED, REFUSED, RELEASED -> "none";
        };
    }

    boolean isExpected() {
        return booking.state() == BookingState.CONFIRMED;
    }

    /// Heads are counted on the day of use or later, and counted anew as often as needed.
    boolean isCountable(LocalDate today) {
        return (isExpected() || booking.state() == BookingState.USED) && isDue(today);
    }

    /// What can be done now, on the sheet in this order.
    List<Step> next(LocalDate today) {
        return Stream.of(Step.values()).filter(step -> allows(step, today)).toList();
    }

    /// What can be taken back.
    List<Step> undoable() {
        return Stream.of(Step.values()).filter(this::allowsUndoing).toList();
    }

    boolean allows(Step step, LocalDate today) {
        return switch (step) {
            case PAID -> owes();
            case KEY_OUT -> isExpected() && !has(Step.KEY_OUT) && isDue(today);
            case KEY_BACK -> isKeyOut();
            case NO_SHOW -> isExpected() && !has(Step.KEY_OUT) && isDue(today);
            case USED -> false;
        };
    }

    boolean allowsUndoing(Step step) {
        return switch (step) {
            case PAID, KEY_BACK, NO_SHOW -> has(step);
            case KEY_OUT -> isKeyOut();
            case USED -> booking.state() == BookingState.USED;
        };
    }

    /// Where the booking stands once a step is done.
    BookingState after(Step step) {
        return switch (step) {
            case PAID, KEY_OUT, KEY_BACK -> booking.state();
            case NO_SHOW -> BookingState.NO_SHOW;
            case USED -> BookingState.USED;
        };
    }

    BookingState afterUndoing(Step step) {
        return switch (step) {
            case PAID, KEY_OUT, KEY_BACK -> booking.state();
            case NO_SHOW, USED -> BookingState.CONFIRMED;
        };
    }

    String path() {
        return "/desk/bookings/" + booking.id().value();
    }

    /// What everybody may see of it once it was counted.
    String recordPath() {
        return "/uses/" + id();
    }

    /// The sheet on which it stands, at its place there.
    String onSheet() {
        return "/desk/%s?day=%s#b%d"
                .formatted(room.place().centre().value(), booking.use().day(), booking.number());
    }

    private boolean isDue(LocalDate today) {
        return !booking.use().day().isAfter(today);
    }
}
