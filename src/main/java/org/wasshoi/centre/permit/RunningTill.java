package org.wasshoi.centre.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.Fee;
import org.wasshoi.centre.booking.Permits;
import org.wasshoi.centre.booking.Terms;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Acting;

/// What a clerk does about the money of a booking (会計の窓口): the rest is paid, something is given
/// back, an exemption is decided. What somebody else has changed meanwhile is not overwritten.
@Component
class RunningTill {

    private static final Masking MASKING = Masking.showing("approval", "reduction", "state");

    private final Payments payments;
    private final Bookings bookings;
    private final Standing standing;
    private final Permits permits;
    private final Rules rules;
    private final TellingBookers telling;
    private final AuditLog audit;
    private final Clock clock;

    RunningTill(
            Payments payments,
            Bookings bookings,
            Standing standing,
            Permits permits,
            Rules rules,
            TellingBookers telling,
            AuditLog audit,
            Clock clock) {
        this.payments = payments;
        this.bookings = bookings;
        this.standing = standing;
        this.permits = permits;
        this.rules = rules;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public boolean pay(Acting acting, Booking booking, LocalDate day) {
        if (!bookings.change(booking, booking.state())) {
            return false;
        }
        payments.pay(acting, booking, day);
        return true;
    }

    @Transactional
    public boolean refund(Acting acting, Booking booking, LocalDate day) {
        if (!bookings.change(booking, booking.state())) {
            return false;
        }
        payments.refund(acting, booking, day);
        return true;
    }

    /// Grants or refuses to take something off; then the time to pay begins.
    @Transactional
    public boolean decide(Acting acting, Booking booking, Room room, boolean isGranted) {
        var answered = permits.of(booking).decided(isGranted);
        var reduction = isGranted ? answered.asked() : Yen.ZERO;
        var terms = after(booking, room, answered, reduction);
        if (!standing.decide(booking, terms, reduction, acting.who().person())) {
            return false;
        }
        payments.settle(booking);
        audit.record(
                acting.did(
                        new Verb("permit.decide-exemption"),
                        new Target("booking", booking.id().value().toString()),
                        booking.booker().person(),
                        MASKING.change(
                                Map.of("reduction", booking.fee().reduction().amount()),
                                Map.of(
                                        "approval", terms.approval().name(),
                                        "reduction", reduction.amount(),
                                        "state", terms.state().name()))));
        telling.decided(booking, isGranted);
        return true;
    }

    private Terms after(Booking booking, Room room, Terms answered, Yen reduction) {
        if (booking.state() != BookingState.PROVISIONAL) {
            return answered;
        }
        var fee = booking.fee();
        var day = booking.use().day();
        var rule = rules.book().find(Rule.Payment.class, room, day).orElse(Rule.Payment.UNSTATED);
        return answered.permitted(
                rule,
                new Fee(fee.kind(), fee.gross(), fee.exemption(), reduction),
                LocalDate.now(clock),
                day);
    }
}
