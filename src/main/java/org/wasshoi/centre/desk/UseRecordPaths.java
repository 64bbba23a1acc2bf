package org.wasshoi.centre.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.RecordPaths;

/// The public record behind a head count (利用の記録の場所).
@Component
class UseRecordPaths implements RecordPaths {

    @Override
    public Optional<String> path(Origin origin) {
        return origin.type().equals(Counted.TYPE)
                ? Optional.of("/uses/" + origin.record())
                : Optional.empty();
    }
}
