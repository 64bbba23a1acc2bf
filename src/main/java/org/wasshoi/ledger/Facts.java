package org.wasshoi.ledger;

import java.util.List;
import org.springframework.stereotype.Repository;

/// The door into the ledger: whoever changes a record posts its facts here in the same transaction.
@Repository
public class Facts {

    /// Posts what a version of a record says; posting the same origin twice changes nothing.
    public void post(Origin origin, boolean sample, List<NewFact> facts) {
        throw new UnsupportedOperationException();
    }

    /// Takes back everything an origin posted, by facts of the opposite sign under its next
    /// version.
    public void reverse(Origin origin) {
        throw new UnsupportedOperationException();
    }
}
