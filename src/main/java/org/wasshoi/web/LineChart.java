package org.wasshoi.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values over the years with the straight path to a target. The scale need not begin at zero.
public record LineChart(
        String sentence, List<Year> years, @Nullable BigDecimal target, String targetLabel) {

    private static final double TOP = 40;
    private static final double BOTTOM = 190;
    private static final double LEFT = 0.08;
    private static final double RIGHT = 0.92;
    private static final double ABOVE = 14;
    private static final double BELOW = 24;

    /// One year: its value and the path's, each as far as it is known.
    public record Year(String label, @Nullable BigDecimal value, @Nullable BigDecimal path) {}

    /// A stroke between two known neighbours.
    public record Stroke(String x1, String y1, String x2, String y2) {}

    /// A known value with its place and the foot of its number.
    public record Dot(String x, String y, String labelY, BigDecimal value) {}

    public List<String> grid() {
        return scale().values().stream().map(tick -> Ticks.pixels(height(tick))).toList();
    }

    public String x(int index) {
        return Ticks.percent(share(index));
    }

    public List<Stroke> path() {
        return strokes(Year::path);
    }

    public List<Stroke> line() {
        return strokes(Year::value);
    }

    /// A number stands above its dot, but below it where the line comes down.
    public List<Dot> dots() {
        return IntStream.range(0, years.size())
                .filter(index -> years.get(index).value() != null)
                .mapToObj(this::dot)
                .toList();
    }

    /// The ends of the short line that marks the target, at the last year.
    public @Nullable Stroke goal() {
        if (target == null || years.isEmpty()) {
            return null;
        }
        var y = Ticks.pixels(height(target));
        double last = share(years.size() - 1);
        return new Stroke(Ticks.percent(last - 0.03), y, Ticks.percent(last + 0.03), y);
    }

    public String goalLabelY() {
        return target == null ? "0" : Ticks.pixels(height(target) - ABOVE);
    }

    private Dot dot(int index) {
        var value = Objects.requireNonNull(years.get(index).value());
        double y = height(value);
        return new Dot(
                x(index),
                Ticks.pixels(y),
                Ticks.pixels(y + (fallsTo(index, value) ? BELOW : -ABOVE)),
                value);
    }

    private boolean fallsTo(int index, BigDecimal value) {
        var before = index == 0 ? null : years.get(index - 1).value();
        return before != null && value.compareTo(before) < 0;
    }

    private List<Stroke> strokes(Function<Year, @Nullable BigDecimal> series) {
        var strokes = new ArrayList<Stroke>();
        for (int index = 1; index < years.size(); index++) {
            var from = series.apply(years.get(index - 1));
            var to = series.apply(years.get(index));
            if (from != null && to != null) {
                strokes.add(stroke(index, from, to));
            }
        }
        return strokes;
    }

    private Stroke stroke(int index, BigDecimal from, BigDecimal to) {
        return new Stroke(
                x(index - 1), Ticks.pixels(height(from)), x(index), Ticks.pixels(height(to)));
    }

    private double height(BigDecimal value) {
        return BOTTOM - scale().height(value) * (BOTTOM - TOP);
    }

    private double share(int index) {
        return years.size() < 2
                ? (LEFT + RIGHT) / 2
                : LEFT + index * (RIGHT - LEFT) / (years.size() - 1);
    }

    private Ticks scale() {
        var known = new ArrayList<BigDecimal>();
        years.forEach(year -> Stream.ofNullable(year.value()).forEach(known::add));
        years.forEach(year -> Stream.ofNullable(year.path()).forEach(known::add));
        Stream.ofNullable(target).forEach(known::add);
        return known.isEmpty()
                ? Ticks.upTo(BigDecimal.ONE)
                : Ticks.between(Collections.min(known), Collections.max(known));
    }
}
