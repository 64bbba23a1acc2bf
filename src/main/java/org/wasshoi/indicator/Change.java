package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Why a ratio moved between two years (増減の内訳): exactly split into what its numerator and what its
/// denominator did.
record Change(BigDecimal total, BigDecimal numerator, BigDecimal denominator) {

    /// Δr = (N₁ − N₀)(1/D₀ + 1/D₁)/2 + (1/D₁ − 1/D₀)(N₀ + N₁)/2, in the unit of the ratio.
    static Change between(BigDecimal n0, BigDecimal d0, BigDecimal n1, BigDecimal d1) {
        var before = BigDecimal.ONE.divide(d0, MathContext.DECIMAL128);
        var after = BigDecimal.ONE.divide(d1, MathContext.DECIMAL128);
        var use = half(n1.subtract(n0).multiply(before.add(after)));
        var people = half(after.subtract(before).multiply(n0.add(n1)));
        return new Change(use.add(people), use, people);
    }

    /// The split between a year and the one after it, where both know their parts.
    static Optional<Change> between(Point earlier, Point later) {
        var n0 = earlier.numerator();
        var d0 = earlier.denominator();
        var n1 = later.numerator();
        var d1 = later.denominator();
        return n0 == null
                        || n1 == null
                        || d0 == null
                        || d1 == null
                        || d0.signum() == 0
                        || d1.signum() == 0
                ? Optional.empty()
                : Optional.of(between(n0, d0, n1, d1));
    }

    private static BigDecimal half(BigDecimal value) {
        return value.divide(BigDecimal.TWO, MathContext.DECIMAL128);
    }
}
