package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.HoldingRooms;
import org.wasshoi.people.Acting;

/// Takes what was given or passes it on (当選の確認・辞退・繰上げ): each place goes to the next in the order of
/// the draw, and back to ordinary booking when nobody is left.
@Component
class ClaimingPlaces {

    private static final Masking MASKING = Masking.showing("state");

    private final Awards awards;
    private final Bookings bookings;
    private final DecidingBookings deciding;
    private final HoldingRooms holding;
    private final PassingPlaces passingOn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClaimingPlaces(
            Awards awards,
            Bookings bookings,
            DecidingBookings deciding,
            HoldingRooms holding,
            PassingPlaces passingOn,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.awards = awards;
        this.bookings = bookings;
        this.deciding = deciding;
        this.holding = holding;
        this.passingOn = passingOn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether it was still to be claimed.
    boolean claim(Acting acting, AwardId id) {
        return transaction.execute(status -> {
            var isDone = awards.hold(id).filter(award -> claimHeld(acting, award)).isPresent();
            if (!isDone) {
                status.setRollbackOnly();
            }
            return isDone;
        });
    }

    private boolean claimHeld(Acting acting, Award award) {
        if (!award.isClaimable(LocalDateTime.now(clock)) || award.booking() == null) {
            return false;
        }
        var booking = bookings.find(award.booking()).orElseThrow();
        awards.settle(award.id(), Award.State.CLAIMED);
        audit.record(
                acting.did(
                        new Verb("draw.claim"),
                        target(award),
                        booking.booker().person(),
                        change(award, Award.State.CLAIMED)));
        // The lot has granted it, so nobody else needs to.
        return booking.state() == BookingState.PROVISIONAL
                && deciding.grant(
                        acting,
                        booking,
                        holding.terms(acting, booking, Checking.Door.MEETING),
                        "booking.claim");
    }

    /// Whether it was still to be declined.
    boolean decline(Acting acting, Award award) {
        return passingOn.pass(
                award,
                Award.State.DECLINED,
                now ->
                        audit.record(
                                acting.did(
                                        new Verb("draw.decline"),
                                        target(now),
                                        null,
                                        change(now, Award.State.DECLINED))));
    }

    /// Passes on what nobody claimed in time; what was claimed meanwhile stays.
    boolean lapse(Award award) {
        return passingOn.pass(
                award,
                Award.State.LAPSED,
                now ->
                        audit.record(
                                new Entry(
                                        Actor.program("draw"),
                                        null,
                                        new Verb("draw.lapse"),
                                        target(now),
                                        change(now, Award.State.LAPSED),
                                        Source.program())));
    }

    private static Target target(Award award) {
        return new Target("draw-award", award.id().value().toString());
    }

    private static Change change(Award award, Award.State to) {
        return MASKING.change(Map.of("state", award.state().name()), Map.of("state", to.name()));
    }
}
