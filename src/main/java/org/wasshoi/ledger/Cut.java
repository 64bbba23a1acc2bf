package org.wasshoi.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Period;

/// Which cells to read: measures, a dimension (one member of it or all), a time.
public record Cut(
        Set<Measure> measures, Dimension dimension, @Nullable String member, Period period) {

    public static Cut city(Set<Measure> measures, Period period) {
        return new Cut(measures, Dimension.CITY, null, period);
    }
}
