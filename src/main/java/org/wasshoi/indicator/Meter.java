package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.text;
import static org.wasshoi.web.PageContext.year;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.BulletGraph;

/// One indicator in a small space (指標の計器): figure, word, sentence and bullet graph.
public record Meter(Progress progress) {

    Indicator indicator() {
        return progress.reading().indicator();
    }

    @Nullable BigDecimal value() {
        return progress.reading().value();
    }

    String path() {
        return "/indicators/" + indicator().code().value();
    }

    /// The one thing to know: against last year, else what the target still asks.
    String sentence() {
        var value = value();
        if (value == null) {
            return text("indicator.unrecorded");
        }
        var lastYear = progress.lastYear();
        if (indicator().computation().addsUp() && lastYear != null && progress.pace() != null) {
            return value.compareTo(lastYear) == 0
                    ? text("indicator.same-day.same")
                    : text("indicator.same-day", Wording.comparison(indicator(), value, lastYear));
        }
        return remaining();
    }

    String target() {
        var target = indicator().target();
        return target.value() == null
                ? text("indicator.target.none")
                : text(
                        "indicator.target",
                        Wording.withUnit(indicator(), target.value()),
                        year(target.year()));
    }

    BulletGraph graph() {
        return new BulletGraph(
                text("indicator.bullet", figure(), target()),
                mark(value()),
                null,
                mark(progress.path()),
                mark(indicator().target().value()));
    }

    private String figure() {
        var value = value();
        return value == null ? text("indicator.unrecorded") : Wording.withUnit(indicator(), value);
    }

    private String remaining() {
        var remaining = progress.remaining();
        if (remaining == null) {
            return target();
        }
        return remaining.signum() == 0
                ? text("indicator.reached")
                : text("indicator.remaining", Wording.distance(indicator(), remaining));
    }

    private static BulletGraph.@Nullable Mark mark(@Nullable BigDecimal figure) {
        return figure == null ? null : new BulletGraph.Mark(figure, "");
    }
}
