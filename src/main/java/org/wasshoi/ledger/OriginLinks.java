package org.wasshoi.ledger;

import java.util.Optional;

/// Where the record stands that a fact comes from (もとの記録のページ), told by the module that keeps it.
public interface OriginLinks {

    Optional<String> path(Origin origin);
}
