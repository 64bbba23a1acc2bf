package org.wasshoi.ledger;

import java.util.Optional;

/// Knows where people can see the record that facts come from (もとの記録の画面). Whoever posts facts may
/// answer for their own kind of record; what is shown there is open to all.
public interface RecordPaths {

    Optional<String> path(Origin origin);
}
