package org.wasshoi.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the ledger (記録台帳の一行), never changed: a correction is a reversal and a new fact.
public record Fact(
        FactId id,
        NewFact what,
        Origin origin,
        boolean sample,
        Instant postedAt,
        @Nullable FactId reverses) {}
