package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Snapshot;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Measure;

/// Everything the formulas need to speak of a fiscal year (根拠), read once for all indicators:
/// the city's yearly cells up to that year, its sums up to the day it is read on (`toDate`) and those
/// of the year before up to the same day (`before`).
record Evidence(
        FiscalYear year,
        LocalDate asOf,
        boolean over,
        Map<Measure, NavigableMap<FiscalYear, Cell>> years,
        Map<Measure, Cell> toDate,
        Map<Measure, Cell> before,
        List<Snapshot> populations,
        Set<Measure> sampled,
        List<DeclaredValue> declared) {

    /// Too little of a year to tell its end from: less than a twelfth of the year before.
    private static final BigDecimal LEAST_PART = BigDecimal.valueOf(12);

    /// What the indicator says of a fiscal year up to the one the evidence is about.
    Reading reading(Indicator indicator, FiscalYear when) {
        return declared(indicator.code(), when)
                .map(stated -> stated(indicator, stated))
                .orElseGet(() -> computed(indicator, when));
    }

    /// What it says of the year the evidence is about; a share while the year runs without a survey
    /// is that of the latest survey.
    Reading reading(Indicator indicator) {
        var when =
                indicator.computation() instanceof Computation.Share share && !over
                        ? lastSurvey(share).orElse(year)
                        : year;
        return reading(indicator, when);
    }

    Progress progress(Indicator indicator) {
        var reading = reading(indicator);
        var path = Path.of(indicator);
        var pace = pace(indicator, reading).map(indicator::rounded);
        var onPath = path.map(line -> line.at(reading.year()));
        return new Progress(
                reading,
                standing(indicator, reading, path, pace),
                onPath.map(indicator::rounded).orElse(null),
                yearBefore(indicator, reading).value(),
                pace.filter(_ -> runs(reading) && isFlow(indicator)).orElse(null),
                remaining(indicator, reading.value()),
                pace.isPresent()
                        && onPath.isPresent()
                        && indicator.noise().explains(pace.get(), onPath.get()));
    }

    private Standing standing(
            Indicator indicator,
            Reading reading,
            Optional<Path> path,
            Optional<BigDecimal> wholeYear) {
        if (reading.value() == null) {
            return Standing.UNKNOWN;
        }
        if (indicator.isReachedBy(reading.value())) {
            return Standing.ACHIEVED;
        }
        if (path.isEmpty() || reading.year().compareTo(path.get().from()) <= 0) {
            return Standing.LEVEL_ONLY;
        }
        return wholeYear
                .map(value -> path.get().standing(value, elapsed(indicator, path.get(), reading)))
                .orElse(Standing.UNKNOWN);
    }

    /// A flow is judged by its whole year, a stock by the day on which it stands.
    private BigDecimal elapsed(Indicator indicator, Path path, Reading reading) {
        var isOnItsWay = runs(reading) && !isFlow(indicator);
        return path.elapsed(reading.year(), isOnItsWay ? partOfYear() : BigDecimal.ONE);
    }

    /// The figure of the whole year, in the indicator's unit: itself when the year is over or it does
    /// not add up over the year; otherwise where the year lands at this pace,
    /// `last year × (this year to date ÷ last year to the same day)`, over this year's denominator.
    private Optional<BigDecimal> pace(Indicator indicator, Reading reading) {
        if (!runs(reading) || !isFlow(indicator) || reading.value() == null) {
            return Optional.ofNullable(reading.value());
        }
        return pace(
                        reading.value(),
                        computedFrom(indicator, year, cells(indicator, before)).numeratorOrValue(),
                        computed(indicator, year.previous()).numeratorOrValue(),
                        computedFrom(indicator, year, cells(indicator, toDate)).numeratorOrValue());
    }

    private static Optional<BigDecimal> pace(
            BigDecimal value,
            @Nullable BigDecimal sameDay,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal soFar) {
        return Optional.empty();
    }
}
