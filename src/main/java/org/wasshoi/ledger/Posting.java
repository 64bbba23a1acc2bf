package org.wasshoi.ledger;

import java.util.List;

/// What one version of a record says to the ledger (計上).
public record Posting(Origin origin, boolean sample, List<NewFact> facts) {

    public Posting {
        facts = List.copyOf(facts);
    }
}
