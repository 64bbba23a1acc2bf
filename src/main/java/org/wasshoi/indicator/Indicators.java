package org.wasshoi.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// The indicators of the running plan (成果指標), in the plan's order.
@Repository
public class Indicators {

    public List<Indicator> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }
}
