package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;

/// How far a figure moves by chance alone (偶然による増減): as a Poisson count, or unknown.
public enum Noise {
    NONE,
    POISSON;

    private static final BigDecimal FLOORS = BigDecimal.TWO;

    /// Whether a yearly count lies so near a reference that chance explains it: |x − r| < 2√r.
    boolean explains(BigDecimal value, BigDecimal reference) {
        return switch (this) {
            case NONE -> false;
            case POISSON ->
                    value.subtract(reference).abs().compareTo(floor(reference).multiply(FLOORS))
                            < 0;
        };
    }

    /// One standard deviation of a Poisson count: √x.
    static BigDecimal floor(BigDecimal count) {
        return count.max(BigDecimal.ZERO).sqrt(MathContext.DECIMAL64);
    }
}
