package org.wasshoi.centre.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.OriginLinks;

/// Leads from a figure to the use at the desk and its history (窓口の記録へ), for who may see it.
@Component
class CountLinks implements OriginLinks {

    @Override
    public Optional<String> path(Origin origin) {
        return origin.type().equals(Counted.TYPE)
                ? Optional.of("/desk/bookings/" + origin.record())
                : Optional.empty();
    }
}
