package org.wasshoi.ledger;

import java.util.UUID;

/// The version of the record that a fact comes from (出どころの記録).
public record Origin(String type, UUID record, int version) {

    public Origin next() {
        return new Origin(type, record, version + 1);
    }
}
