package org.wasshoi.sample;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Posting;

/// An invented record (例) of one day and what it says to the ledger.
record Event(Origin origin, LocalDate day, List<NewFact> facts) {

    Posting posting() {
        return new Posting(origin, true, facts);
    }
}
