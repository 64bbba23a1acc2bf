package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Dimension;

/// An outcome indicator (成果指標) as the running plan defines it; `parts` names what a quotient
/// divides.
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
        @Nullable Parts parts,
        List<Dimension> breakdown,
        Noise noise,
        Words definition,
        Words why,
        Words source,
        Words limits) {

    /// What the numerator and the denominator of a quotient are (分子と分母).
    public record Parts(Words numerator, Words denominator) {}

    /// The kind of its computation, such as RATIO or SUM.
    public String type() {
        return computation.type();
    }

    /// A figure as it is published: half up to the decimals of the definition.
    BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    @Nullable BigDecimal published(@Nullable BigDecimal figure) {
        return figure == null ? null : rounded(figure);
    }

    /// A value of the path: where the whole way is a few cases, a decimal more keeps it apart from
    /// its ends.
    BigDecimal roundedPath(BigDecimal figure, BigDecimal rise) {
        var isShort = decimals == 0 && rise.abs().compareTo(BigDecimal.TEN) < 0;
        return figure.setScale(isShort ? 1 : decimals, RoundingMode.HALF_UP);
    }

    /// Whether a value is at the target or beyond it.
    boolean isReachedBy(BigDecimal value) {
        var aim = target.value();
        return aim != null && ahead(value, aim).signum() >= 0;
    }

    /// What the target still asks of a value; nothing less than zero.
    @Nullable BigDecimal remaining(@Nullable BigDecimal value) {
        var aim = target.value();
        return value == null || aim == null
                ? null
                : rounded(ahead(aim, value).max(BigDecimal.ZERO));
    }

    /// How far a value is ahead of another in the direction meant; behind is negative.
    private BigDecimal ahead(BigDecimal value, BigDecimal other) {
        return switch (direction) {
            case UP -> value.subtract(other);
            case DOWN -> other.subtract(value);
        };
    }
}
