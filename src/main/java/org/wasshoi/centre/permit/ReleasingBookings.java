package org.wasshoi.centre.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.DecidingBookings;

/// Lets provisional bookings go that were not paid in time (期限取消), one per transaction, each with
/// the mail that says so. That a booking is still provisional decides, so it happens once,
/// whichever instance does it and however late.
@Component
class ReleasingBookings {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingBookings.class);

    private final Overdue overdue;
    private final TellingBookers telling;
    private final DecidingBookings deciding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReleasingBookings(
            Overdue overdue,
            TellingBookers telling,
            DecidingBookings deciding,
            TransactionTemplate transaction,
            Clock clock) {
        this.overdue = overdue;
        this.telling = telling;
        this.deciding = deciding;
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

    /// Nothing, too, if somebody decided about the booking in the same moment: the next round looks
    /// again.
    private Optional<Booking> releaseNext() {
        var released =
                overdue.next(LocalDate.now(clock))
                        .filter(booking -> deciding.release(booking, "booking.release"));
        released.ifPresent(telling::released);
        return released;
    }
}
