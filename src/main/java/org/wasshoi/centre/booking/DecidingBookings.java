package org.wasshoi.centre.booking;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
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
    private final AuditLog audit;

    DecidingBookings(Bookings bookings, Permits permits, Settling settling, AuditLog audit) {
        this.bookings = bookings;
        this.permits = permits;
        this.settling = settling;
        this.audit = audit;
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

    /// Grants a request on these terms; whether it was done.
    @Transactional
    public boolean grant(Acting acting, Booking booking, Terms terms) {
        if (!move(acting, booking, terms.state(), "booking.grant")) {
            return false;
        }
        permits.put(booking.id(), terms);
        return true;
    }

    /// Whether it was done; not if somebody else has changed the booking since.
    @Transactional
    public boolean move(Acting acting, Booking booking, BookingState to, String verb) {
        if (!bookings.change(booking, to)) {
            return false;
        }
        if (to == BookingState.CANCELLED) {
            settling.cancelled(acting, booking);
        }
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("booking", booking.id().value().toString()),
                        booking.booker().person(),
                        MASKING.change(
                                Map.of("state", booking.state().name()),
                                Map.of("state", to.name()))));
        return true;
    }
}
