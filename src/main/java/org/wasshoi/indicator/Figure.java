package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// A computed figure before rounding (計算値), with its parts where it is a quotient.
record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    static final Figure NOTHING = new Figure(null, null, null);

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    /// What a computation makes of these amounts:
    /// - COUNT Σ count, in cases; SUM Σ quantity, in the measure's own unit;
    /// - STOCK the count that stands, in cases;
    /// - RATIO numerator ÷ denominator; SHARE 100 × numerator ÷ denominator, in per cent.
    static Figure of(Computation computation, Amounts amounts) {
        return switch (computation) {
            case Computation.Flow flow -> plain(amounts.of(flow));
            case Computation.Stock(var measure) -> plain(amounts.count(measure));
            case Computation.Ratio(var part, var whole) ->
                    quotient(amounts.of(part), amounts.of(whole), BigDecimal.ONE);
            case Computation.Share(var part, var whole) ->
                    quotient(amounts.of(part), amounts.of(whole), PER_CENT);
            case Computation.Declared _ -> NOTHING;
        };
    }

    /// What grows over the year: the numerator of a quotient, else the value itself.
    @Nullable BigDecimal basis() {
        return numerator == null ? value : numerator;
    }

    private static Figure plain(@Nullable BigDecimal value) {
        return new Figure(value, null, null);
    }

    /// Nothing is divided by what is unknown or zero; the numerator is still told.
    private static Figure quotient(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal factor) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return new Figure(null, numerator, denominator);
        }
        var value = numerator.multiply(factor).divide(denominator, MathContext.DECIMAL64);
        return new Figure(value, numerator, denominator);
    }
}
