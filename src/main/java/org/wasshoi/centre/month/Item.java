package org.wasshoi.centre.month;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// A line of a report (項目): its name, its unit and how it is read from the figures; a total stands
/// below its parts.
record Item(
        String key, String unit, boolean total, Function<Figures, @Nullable BigDecimal> reading) {

    static Item of(String key, String unit, ToLongFunction<Figures> reading) {
        return new Item(
                key, unit, false, figures -> BigDecimal.valueOf(reading.applyAsLong(figures)));
    }

    static Item total(String unit, ToLongFunction<Figures> reading) {
        return new Item(
                "month.total",
                unit,
                true,
                figures -> BigDecimal.valueOf(reading.applyAsLong(figures)));
    }

    @Nullable BigDecimal in(Figures figures) {
        return reading.apply(figures);
    }
}
