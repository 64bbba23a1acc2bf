package org.wasshoi.centre.desk;

import java.time.Instant;
import java.util.UUID;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.ledger.Origin;
import org.wasshoi.people.PersonId;

/// A version of the head count of a use (利用人数の版).
public record Counted(BookingId booking, int version, HeadCount count, PersonId by, Instant at) {

    static final String TYPE = "head-count";

    /// Where its facts come from. Versions of the ledger are odd here, because the ledger gives a
    /// reversal the next number: 1 counts, 2 takes it back, 3 counts anew.
    Origin origin() {
        return origin(booking.value(), version);
    }

    public static Origin origin(UUID booking, int version) {
        return new Origin(TYPE, booking, 2 * version - 1);
    }
}
