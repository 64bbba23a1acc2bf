package org.wasshoi.centre.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rules;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Reception;

/// Moves bookings to another room or time and changes their words (予約の変更); the old time is given up
/// in the same statement in which the new one is taken, so nobody is ever left with neither.
@Component
public class MovingBookings {

    private final Moves moves;
    private final Permits permits;
    private final HeldDays held;
    private final Rooms rooms;
    private final Rules rules;
    private final Alternatives alternatives;
    private final NotingMoves noting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingBookings(
            Moves moves,
            Permits permits,
            HeldDays held,
            Rooms rooms,
            Rules rules,
            Alternatives alternatives,
            NotingMoves noting,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moves = moves;
        this.permits = permits;
        this.held = held;
        this.rooms = rooms;
        this.rules = rules;
        this.alternatives = alternatives;
        this.noting = noting;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// How it went.
    public sealed interface Outcome {

        record Moved() implements Outcome {}

        record Refused(List<Refusal> why) implements Outcome {}

        /// Somebody else has the room at that time; what is free nearby.
        record Taken(List<Alternative> alternatives) implements Outcome {}

        /// Somebody else has changed the booking since.
        record Overtaken() implements Outcome {}
    }

    /// Why a move is not possible; nothing if it is. Whether the room is free, the database says.
    public List<Refusal> refusals(Move move, Checking.Door door) {
        var checking = checking();
        var booking = move.booking();
        var why =
                new ArrayList<>(checking.refusals(move.wish(), booking.booker().userClass(), door));
        if (!move.isElsewhere()) {
            why.removeIf(one -> one.problem().field().equals("day"));
        } else if (door == Checking.Door.OWN && isTooLate(checking, booking)) {
            why.add(Refusal.TOO_LATE_TO_MOVE);
        }
        return List.copyOf(why);
    }

    /// What the booking costs there; what was agreed stays where room and time stay.
    public Fee fee(Move move) {
        return move.isElsewhere()
                ? checking().fee(move.wish(), move.booking().booker().userClass())
                : move.booking().fee();
    }

    /// Moves a booking as it was read; a clerk says on whose word.
    public Outcome move(
            Acting acting, Move move, Checking.Door door, @Nullable Reception reception) {
        if (!mayMove(move.booking(), door)) {
            return new Outcome.Overtaken();
        }
        var why = refusals(move, door);
        if (!why.isEmpty()) {
            return new Outcome.Refused(why);
        }
        try {
            var outcome = transaction.execute(_ -> write(acting, move, door, reception));
            if (outcome instanceof Outcome.Moved && move.isElsewhere()) {
                var booking = move.booking();
                events.publishEvent(new RoomFreed(booking.room(), booking.use().day()));
            }
            return outcome;
        } catch (DataIntegrityViolationException e) {
            if ("room_once".equals(Bookings.violated(e))) {
                return new Outcome.Taken(near(move, door));
            }
            throw e;
        } catch (ConcurrencyFailureException _) {
            return new Outcome.Taken(near(move, door));
        }
    }

    /// The desk also moves what has begun today.
    private boolean mayMove(Booking booking, Checking.Door door) {
        return door == Checking.Door.DESK ? booking.state().isOpen() : isStillToCome(booking);
    }

    /// Whether it can still be moved at all.
    public boolean isStillToCome(Booking booking) {
        return booking.state().isOpen()
                && booking.use().day().atTime(booking.use().from()).isAfter(checking().now());
    }

    /// What is free near the place that a booking was to move to.
    List<Alternative> near(Move move, Checking.Door door) {
        var user = move.booking().booker().userClass();
        return alternatives.near(checking(), move.wish(), user, door);
    }

    private Outcome write(
            Acting acting, Move move, Checking.Door door, @Nullable Reception reception) {
        var checking = checking();
        var limit = checking.limits(move.wish());
        if (limit.isPresent() && door == Checking.Door.OWN && move.isElsewhere()) {
            held.lock(move.booking().booker());
            var refusal = limit.get().refusal(move.wish(), otherDays(acting, move, door));
            if (refusal.isPresent()) {
                return new Outcome.Refused(List.of(refusal.get()));
            }
        }
        var fee = fee(move);
        var terms = terms(acting, move, door, checking, fee);
        if (!moves.move(move, checking.preparation(move.wish()), fee, terms.state())) {
            return new Outcome.Overtaken();
        }
        permits.put(move.booking().id(), terms);
        noting.note(acting, move, fee, terms.state(), reception);
        return new Outcome.Moved();
    }

    /// A request that goes where nobody needs to grant it is booked as any other there.
    private static Terms terms(
            Acting acting, Move move, Checking.Door door, Checking checking, Fee fee) {
        var state = move.state(door);
        return move.booking().state() == BookingState.REQUESTED && state == BookingState.CONFIRMED
                ? Terms.of(order(acting, move, door), checking, fee)
                : Terms.of(state);
    }

    /// The days of the booker without the one that is left.
    private List<LocalDate> otherDays(Acting acting, Move move, Checking.Door door) {
        var days = new ArrayList<>(held.around(order(acting, move, door)));
        days.remove(move.booking().use().day());
        return days;
    }

    /// Who may no longer book the day may no longer leave it either, but through the desk: else
    /// moving would be a way around the rule of refunds.
    private boolean isTooLate(Checking checking, Booking booking) {
        return rooms.find(booking.room().value())
                .flatMap(room ->
                        checking.closes(room, booking.use().day(), booking.booker().userClass()))
                .filter(last -> checking.now().toLocalDate().isAfter(last))
                .isPresent();
    }

    private Checking checking() {
        return new Checking(rules.book(), LocalDateTime.now(clock));
    }

    private static MakingBookings.Order order(Acting acting, Move move, Checking.Door door) {
        var booking = move.booking();
        return new MakingBookings.Order(
                acting,
                UUID.randomUUID(),
                booking.series(),
                move.wish(),
                booking.booker(),
                door,
                booking.oral(),
                null);
    }
}
