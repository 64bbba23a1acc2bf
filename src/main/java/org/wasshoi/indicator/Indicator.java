package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /// A figure as it is published: half up to the decimals of the definition.
    BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    /// Whether a value is at the target or beyond it.
    boolean isReachedBy(BigDecimal value) {
        var aim = target.value();
        return aim != null && ahead(value, aim).signum() >= 0;
    }

    /// How far a value is ahead of another in the direction meant; behind is negative.
    BigDecimal ahead(BigDecimal value, BigDecimal other) {
        return switch (direction) {
            case UP -> value.subtract(other);
            case DOWN -> other.subtract(value);
        };
    }
}
