package org.wasshoi.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A bullet graph: how far a value has come, with the expected path, the starting point and the
/// target as marks. `sentence` tells a screen reader what it shows.
public record BulletGraph(
        String sentence,
        @Nullable Mark value,
        @Nullable Mark baseline,
        @Nullable Mark path,
        @Nullable Mark target) {

    private static final double ROOM = 1.04;
    private static final double LEFT_HALF = 0.4;

    /// A figure with the words that stand beside its mark.
    public record Mark(BigDecimal figure, String label) {}

    /// How far to the right a mark stands.
    public String x(Mark mark) {
        return Ticks.percent(share(mark));
    }

    /// Labels grow towards the middle, so that none leaves the picture.
    public String anchor(Mark mark) {
        return share(mark) < LEFT_HALF ? "start" : "end";
    }

    private double share(Mark mark) {
        var highest =
                Stream.of(value, baseline, path, target)
                        .filter(Objects::nonNull)
                        .mapToDouble(each -> each.figure().doubleValue())
                        .max()
                        .orElse(0);
        return highest <= 0 ? 0 : Math.max(0, mark.figure().doubleValue() / highest / ROOM);
    }
}
