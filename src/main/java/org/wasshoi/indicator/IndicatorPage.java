package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.date;
import static org.wasshoi.web.PageContext.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Reported;
import org.wasshoi.web.BulletGraph;
import org.wasshoi.web.Crumb;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.PublicPage;

/// One indicator in one fiscal year: what it says, where it comes from, what it cannot tell.
record IndicatorPage(
        Progress progress,
        FiscalYear year,
        FiscalYear running,
        Months months,
        Years years,
        List<Breakdown> breakdowns,
        Optional<Moved> moved,
        Optional<Words> policy,
        Completeness completeness)
        implements PublicPage {

    /// How much of what should be recorded is there (記録のそろい方): the latest day with a record, and
    /// how many centres have recorded in the latest full month.
    record Completeness(
            Optional<LocalDate> latestDay,
            Optional<Coverage> coverage,
            Optional<Reported.Share> reports) {}

    /// What moved a ratio in a year, against the year before.
    record Moved(FiscalYear year, Change change) {}

    /// So many of so many members have recorded in a month.
    record Coverage(LocalDate month, long recorded, long expected) {}

    Indicator indicator() {
        return progress.reading().indicator();
    }

    Reading reading() {
        return progress.reading();
    }

    List<Crumb> crumbs() {
        return List.of(new Crumb(text("indicator.crumb"), "/indicators"));
    }

    /// Which indicator of the plan this is: 指標 2-1 環境づくり.
    String over() {
        return text(
                "indicator.over",
                indicator().code().value(),
                policy.map(words -> text(words)).orElseGet(() -> text("indicator.overall")));
    }

    List<FiscalYear> choices() {
        return FiscalYears.of(indicator(), running).all().reversed();
    }

    String path(FiscalYear other) {
        var page = "/indicators/" + indicator().code().value();
        return other.equals(running) ? page : page + "?fiscalYear=" + other.value();
    }

    /// The time the figure speaks of.
    String span() {
        var reading = reading();
        if (reading.declared()) {
            return text("indicator.span.declared", PageContext.year(reading.year()));
        }
        return switch (indicator().computation()) {
            case Computation.Stock _ -> text("indicator.span.stock", date(reading.asOf()));
            case Computation.Share _ ->
                    text("indicator.span.survey", PageContext.year(reading.year()));
            case Computation.Flow _, Computation.Ratio _, Computation.Declared _ ->
                    year.equals(running)
                            ? text(
                                    "indicator.span.running",
                                    PageContext.year(year),
                                    Wording.day(reading.asOf()))
                            : text("indicator.span.year", PageContext.year(year));
        };
    }

    String findings() {
        return Wording.together(new Findings(progress, year.equals(running)).sentences());
    }

    BulletGraph bullet() {
        return new BulletGraph(
                text("indicator.bullet", value(), target()),
                mark("indicator.mark.value", reading().value()),
                mark("indicator.mark.baseline", indicator().baseline().value()),
                mark("indicator.mark.path", progress.path()),
                mark("indicator.mark.target", indicator().target().value()));
    }

    String value() {
        var value = reading().value();
        return value == null ? text("indicator.nothing") : Wording.withUnit(indicator(), value);
    }

    String target() {
        return new Meter(progress).target();
    }

    String baseline() {
        var baseline = indicator().baseline();
        return baseline.value() == null
                ? text("indicator.baseline.none")
                : text(
                        "indicator.baseline",
                        Wording.withUnit(indicator(), baseline.value()),
                        PageContext.year(baseline.year()));
    }

    /// Only what the ledger holds can be taken apart.
    boolean hasRecords() {
        return reading().value() != null && !reading().declared();
    }

    String recordsPath() {
        return RecordsQuery.path(indicator(), reading().year(), "", "");
    }

    String signed(BigDecimal part) {
        var rounded = indicator().rounded(part);
        var figure = Wording.figure(indicator(), rounded.abs());
        return switch (rounded.signum()) {
            case 1 -> "+" + figure;
            case -1 -> "−" + figure;
            default -> figure;
        };
    }

    private BulletGraph.@Nullable Mark mark(String key, @Nullable BigDecimal value) {
        return value == null
                ? null
                : new BulletGraph.Mark(value, text(key, Wording.figure(indicator(), value)));
    }
}
