package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One value of a series (系列の一点): a month or fiscal year, of the city or of one member. Without a
/// value nothing is recorded.
public record Point(
        LocalDate startsOn,
        @Nullable String member,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean declared,
        boolean complete) {}
