package org.wasshoi.centre.booking;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// Gives bookings up, grants and refuses them (取消・許可・不許可); with the room's release in the same
/// statement.
@Component
public class DecidingBookings {

    private static final Masking MASKING = Masking.showing("state");

    private final Bookings bookings;
    private final Permits permits;
    private final Settling settling;
    private final Moves moves;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DecidingBookings(
            Bookings bookings,
            Permits permits,
            Settling settling,
            Moves moves,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.bookings = bookings;
        this.permits = permits;
        this.settling = settling;
        this.moves = moves;
        this.audit = audit;
        this.events = events;
    }

    /// Gives up this booking of a series and all later ones; how many they were.
    @Transactional
    public int cancelFrom(Acting acting, Booking first) {
        var series = Objects.requireNonNull(first.series());
        var given =
                bookings.later(series, first.use().day()).stream()
                        .filter(one -> one.madeBy().equals(first.madeBy()))
                        .filter(one -> move(acting, one, BookingState.CANCELLED, "booking.cancel"))
                        .count();
        return (int) given;
    }

    /// Grants a request on these terms, or gives what was held; whether it was done.
    @Transactional
    public boolean grant(Acting acting, Booking booking, Terms terms, String verb) {
        if (!move(acting, booking, terms.state(), verb)) {
            return false;
        }
        permits.put(booking.id(), terms);
        return true;
    }

    /// Whether it was done; not if somebody else has changed the booking since.
    @Transactional
    public boolean move(Acting acting, Booking booking, BookingState to, String verb) {
        var entry =
                acting.did(
                        new Verb(verb),
                        target(booking),
                        booking.booker().person(),
                        change(booking, to));
        if (!move(booking, to, entry)) {
            return false;
        }
        if (to == BookingState.CANCELLED) {
            settling.cancelled(acting, booking);
        }
        return true;
    }

    /// Lets a room go because a time limit has passed (期限取消); nobody does it.
    @Transactional
    public boolean release(Booking booking, String verb) {
        var person = booking.booker().person();
        return move(
                booking,
                BookingState.RELEASED,
                new Entry(
                        Actor.program("centre"),
                        person == null ? null : person.value(),
                        new Verb(verb),
                        target(booking),
                        change(booking, BookingState.RELEASED),
                        Source.program()));
    }

    /// Who frees a room holds its times until they are done, so that those who wait are asked
    /// before anybody else gets in between.
    private boolean move(Booking booking, BookingState to, Entry entry) {
        var frees = booking.state().holds() && !to.holds();
        if (frees) {
            moves.lockTimes(booking.room(), booking.use().day());
        }
        if (!bookings.change(booking, to)) {
            return false;
        }
        audit.record(entry);
        if (frees) {
            events.publishEvent(new RoomFreed(booking.room(), booking.use().day()));
        }
        return true;
    }

    private static Target target(Booking booking) {
        return new Target("booking", booking.id().value().toString());
    }

    private static Change change(Booking booking, BookingState to) {
        return MASKING.change(Map.of("state", booking.state().name()), Map.of("state", to.name()));
    }
}
