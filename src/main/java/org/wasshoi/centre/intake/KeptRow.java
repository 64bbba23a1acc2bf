package org.wasshoi.centre.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.ledger.Origin;

/// A line that was imported (取り込んだ行) and the record it became.
record KeptRow(
        UUID id,
        int line,
        String mark,
        String contents,
        UUID record,
        String origin,
        int posted,
        @Nullable UUID replaces) {

    /// What the ledger knows its facts, or what took them back, by.
    Origin posting() {
        return new Origin(origin, record, posted);
    }
}
