package org.wasshoi.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Dimension;

/// An outcome indicator (成果指標) as the running plan defines it.
public record Indicator(
        IndicatorCode code,
        @Nullable Integer policy,
        int number,
        Words title,
        Words shortTitle,
        Words unit,
        int decimals,
        Direction direction,
        Known baseline,
        Known target,
        Computation computation,
        List<Dimension> breakdown,
        Noise noise,
        Words definition,
        Words why,
        Words source,
        Words limits) {

    /// The kind of its computation, such as RATIO or SUM.
    public String type() {
        return computation.type();
    }
}
