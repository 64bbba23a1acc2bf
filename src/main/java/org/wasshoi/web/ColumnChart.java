package org.wasshoi.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Columns side by side, such as the months of this year beside those of last year.
public record ColumnChart(String sentence, List<Column> columns) {

    private static final double BOTTOM = 210;
    private static final double HEIGHT = 180;
    private static final double LEFT = 0.17;
    private static final double EARLIER = 0.34;
    private static final double GAP = 0.03;
    private static final double LATER = 0.39;

    /// What happened in one span of time, now and the time before; empty where nothing is known.
    public record Column(String label, @Nullable BigDecimal value, @Nullable BigDecimal before) {}

    public List<BigDecimal> ticks() {
        var values = scale().values();
        return values.subList(1, values.size());
    }

    public String y(BigDecimal value) {
        return Ticks.pixels(BOTTOM - scale().height(value) * HEIGHT);
    }

    public String height(BigDecimal value) {
        return Ticks.pixels(scale().height(value) * HEIGHT);
    }

    /// The foot of a tick's number, a little above its line.
    public String above(BigDecimal tick) {
        return Ticks.pixels(BOTTOM - scale().height(tick) * HEIGHT - 4);
    }

    public String beforeX(int index) {
        return Ticks.percent(left(index));
    }

    public String beforeWidth() {
        return Ticks.percent(slot() * EARLIER);
    }

    public String x(int index) {
        return Ticks.percent(left(index) + slot() * (EARLIER + GAP));
    }

    public String width() {
        return Ticks.percent(slot() * LATER);
    }

    public String middle(int index) {
        return Ticks.percent(left(index) + slot() * (EARLIER + GAP + LATER) / 2);
    }

    private double left(int index) {
        return LEFT + index * slot();
    }

    private double slot() {
        return (1 - LEFT) / Math.max(1, columns.size());
    }

    private Ticks scale() {
        return Ticks.upTo(
                columns.stream()
                        .flatMap(column ->
                                Stream.<@Nullable BigDecimal>of(column.value(), column.before()))
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ONE));
    }
}
