package org.wasshoi.centre.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.people.PersonId;

/// Lets provisional bookings go that were not paid in time (期限取消), one per transaction, each with
/// the mail that says so. That a booking is still provisional decides, so it happens once,
/// whichever instance does it and however late.
@Component
class ReleasingBookings {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingBookings.class);
    private static final Masking MASKING = Masking.showing("state");

    private final Overdue overdue;
    private final TellingBookers telling;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReleasingBookings(
            Overdue overdue,
            TellingBookers telling,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.overdue = overdue;
        this.telling = telling;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void releaseInTurn() {
        try {
            releaseAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Nothing is released while the database is silent: {}", e.getMessage());
        }
    }

    /// How many were released.
    int releaseAll() {
        int released = 0;
        while (transaction.execute(_ -> releaseNext()).isPresent()) {
            released++;
        }
        return released;
    }

    private Optional<Booking> releaseNext() {
        var next = overdue.release(LocalDate.now(clock));
        next.ifPresent(this::tell);
        return next;
    }

    private void tell(Booking booking) {
        audit.record(
                new Entry(
                        Actor.program("permit"),
                        Optional.ofNullable(booking.booker().person())
                                .map(PersonId::value)
                                .orElse(null),
                        new Verb("booking.release"),
                        new Target("booking", booking.id().value().toString()),
                        MASKING.change(
                                Map.of("state", BookingState.PROVISIONAL.name()),
                                Map.of("state", booking.state().name())),
                        Source.program()));
        telling.released(booking);
    }
}
