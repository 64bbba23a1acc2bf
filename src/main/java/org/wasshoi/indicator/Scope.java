package org.wasshoi.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Measure;

/// Whose figures are read (範囲): the whole city, or one place of it.
record Scope(Dimension dimension, @Nullable String member) {

    static final Scope CITY = new Scope(Dimension.CITY, null);

    boolean isCity() {
        return dimension == Dimension.CITY;
    }

    Cut cut(Set<Measure> measures, Period period) {
        return new Cut(measures, dimension, member, period);
    }
}
