package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.wasshoi.kernel.FiscalYear;

/// The straight line from the baseline to the target (目安の線): a reading aid, not an interim target
/// that anybody adopted.
record Path(BigDecimal baseline, FiscalYear from, BigDecimal target, FiscalYear to) {

    private static final BigDecimal ON_TRACK = new BigDecimal("0.95");
    private static final BigDecimal BEHIND = new BigDecimal("0.60");

    /// No baseline, no path.
    static Optional<Path> of(Indicator indicator) {
        var baseline = indicator.baseline();
        var target = indicator.target();
        return baseline.value() == null || target.value() == null
                ? Optional.empty()
                : Optional.of(
                        new Path(baseline.value(), baseline.year(), target.value(), target.year()));
    }

    /// b + (T − b) × e, in the indicator's unit, for the end of a fiscal year.
    BigDecimal at(FiscalYear year) {
        return baseline.add(rise().multiply(elapsed(year, BigDecimal.ONE), MathContext.DECIMAL64));
    }

    /// The same as it is published.
    BigDecimal at(FiscalYear year, Indicator indicator) {
        return indicator.roundedPath(at(year), rise());
    }

    /// The share p = (x − b) ÷ (T − b) of the way that a value has covered; works downwards too.
    BigDecimal covered(BigDecimal value) {
        return value.subtract(baseline).divide(rise(), MathContext.DECIMAL64);
    }

    /// The share e of the time from the baseline year to the target year that is over when this
    /// part of a fiscal year is over; no less than 0, no more than 1.
    BigDecimal elapsed(FiscalYear year, BigDecimal partOfYear) {
        var years = BigDecimal.valueOf(year.value() - from.value() - 1L).add(partOfYear);
        return years.divide(BigDecimal.valueOf(to.value() - from.value()), MathContext.DECIMAL64)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    /// The word for the pace p ÷ e: from 0.95 on track, from 0.60 behind, else far behind. A path
    /// without a rise or before its first year has no pace.
    Standing standing(BigDecimal value, BigDecimal elapsed) {
        if (rise().signum() == 0 || elapsed.signum() == 0) {
            return Standing.LEVEL_ONLY;
        }
        var pace = covered(value).divide(elapsed, MathContext.DECIMAL64);
        if (pace.compareTo(ON_TRACK) >= 0) {
            return Standing.ON_TRACK;
        }
        return pace.compareTo(BEHIND) >= 0 ? Standing.BEHIND : Standing.FAR_BEHIND;
    }

    private BigDecimal rise() {
        return target.subtract(baseline);
    }
}
