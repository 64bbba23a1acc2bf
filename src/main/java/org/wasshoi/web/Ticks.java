package org.wasshoi.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// The round numbers along the side of a chart (目盛り) and how high each value stands between them.
record Ticks(BigDecimal bottom, BigDecimal top, BigDecimal step) {

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();
    private static final int FEWEST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// From zero to the first round number that no value exceeds.
    static Ticks upTo(BigDecimal highest) {
        return between(BigDecimal.ZERO, highest.max(BigDecimal.ZERO));
    }

    /// Around the values; a flat series gets room on both sides.
    static Ticks between(BigDecimal lowest, BigDecimal highest) {
        var span = highest.subtract(lowest);
        var step = step(span.signum() > 0 ? span : highest.abs().max(BigDecimal.ONE));
        var bottom = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var top = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Ticks(bottom, top.compareTo(bottom) > 0 ? top : bottom.add(step), step);
    }

    List<BigDecimal> values() {
        return Stream.iterate(bottom, tick -> tick.compareTo(top) <= 0, tick -> tick.add(step))
                .toList();
    }

    /// How far up a value stands, 0 at the bottom and 1 at the top.
    double height(BigDecimal value) {
        var height = value.subtract(bottom).doubleValue() / top.subtract(bottom).doubleValue();
        return Math.clamp(height, 0, 1);
    }

    /// The largest of 1, 2, 5 and their tens that still gives a few lines.
    private static BigDecimal step(BigDecimal span) {
        int power = span.precision() - span.scale() - 2;
        var unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        var few = BigDecimal.valueOf(FEWEST);
        return Stream.of(unit, unit.multiply(BigDecimal.TEN))
                .flatMap(base -> ROUND.stream().map(base::multiply))
                .filter(step -> step.multiply(few).compareTo(span) <= 0)
                .max(BigDecimal::compareTo)
                .orElse(unit)
                .stripTrailingZeros();
    }

    /// A share of the width as SVG writes it.
    static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .multiply(HUNDRED)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /// A length in pixels as SVG writes it.
    static String pixels(double length) {
        return BigDecimal.valueOf(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
