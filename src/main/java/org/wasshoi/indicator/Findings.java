package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.text;
import static org.wasshoi.web.PageContext.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to say about a figure, in whole sentences (読み取れること).
record Findings(Progress progress, boolean running) {

    List<String> sentences() {
        return value().map(this::sentences)
                .orElseGet(() -> List.of(text("indicator.finding.nothing")));
    }

    private List<String> sentences(BigDecimal value) {
        return Stream.of(comparison(value), pace(), path(), noise(), Optional.of(remaining()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> comparison(BigDecimal value) {
        return Optional.ofNullable(progress.lastYear())
                .map(lastYear ->
                        text(
                                isOfTheSameDay()
                                        ? "indicator.finding.same-day"
                                        : "indicator.finding.last-year",
                                Wording.comparison(indicator(), value, lastYear)));
    }

    private boolean isOfTheSameDay() {
        return running && !(indicator().computation() instanceof Computation.Share);
    }

    private Optional<String> pace() {
        return Optional.ofNullable(progress.pace())
                .map(pace -> text("indicator.finding.pace", Wording.withUnit(indicator(), pace)));
    }

    private Optional<String> path() {
        var isBaseline = progress.reading().year().equals(indicator().baseline().year());
        return Optional.ofNullable(progress.path())
                .filter(_ -> !isBaseline)
                .map(path -> text("indicator.finding.path", Wording.withUnit(indicator(), path)));
    }

    private Optional<String> noise() {
        return progress.noise() ? Optional.of(text("indicator.finding.noise")) : Optional.empty();
    }

    private String remaining() {
        var remaining = progress.remaining();
        if (remaining == null) {
            return text("indicator.target.none");
        }
        return remaining.signum() == 0
                ? text("indicator.finding.reached")
                : text(
                        "indicator.finding.remaining",
                        year(indicator().target().year()),
                        Wording.distance(indicator(), remaining));
    }

    private Optional<BigDecimal> value() {
        return Optional.ofNullable(progress.reading().value());
    }

    private Indicator indicator() {
        return progress.reading().indicator();
    }
}
