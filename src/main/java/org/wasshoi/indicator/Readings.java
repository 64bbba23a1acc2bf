package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.ledger.Dimension;

/// Computes what the indicators say (指標の値), live from the ledger.
@Component
public class Readings {

    /// All indicators in the running fiscal year: flows so far, stocks as they stand, shares by
    /// their latest survey. The number of queries does not depend on the number of indicators.
    public List<Reading> current() {
        throw new UnsupportedOperationException();
    }

    public Reading current(Indicator indicator) {
        throw new UnsupportedOperationException();
    }

    /// The current readings with how they stand on the way to the target.
    public List<Progress> progress() {
        throw new UnsupportedOperationException();
    }

    /// The series in long form, ordered by member and start, for the whole city or by the members
    /// of a dimension.
    public List<Point> series(
            Indicator indicator,
            SeriesGrain grain,
            LocalDate from,
            LocalDate to,
            @Nullable Dimension by) {
        throw new UnsupportedOperationException();
    }
}
