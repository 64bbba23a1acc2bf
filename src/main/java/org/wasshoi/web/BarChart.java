package org.wasshoi.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Bars in a table (横棒の表), one row a member: the picture and its table are one.
public record BarChart(
        String caption, boolean sample, String memberHead, String valueHead, List<Bar> bars) {

    /// One member with its value, and a link to where it comes from.
    public record Bar(
            String label, @Nullable String path, @Nullable BigDecimal value, String text) {}

    public String width(BigDecimal value) {
        var highest =
                bars.stream()
                        .map(Bar::value)
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        return Ticks.percent(highest <= 0 ? 0 : Math.max(0, value.doubleValue() / highest));
    }
}
