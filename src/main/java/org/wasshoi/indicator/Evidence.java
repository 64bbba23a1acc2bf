package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Snapshot;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Measure;

/// What the formulas need to speak of one fiscal year (根拠), read once for all indicators: the cells
/// of every year up to it (`years`, the last one only up to today) and those of the year before up
/// to the same day (`before`).
record Evidence(
        FiscalYear year,
        LocalDate today,
        Scope scope,
        NavigableMap<FiscalYear, Map<Measure, Cell>> years,
        Map<Measure, Cell> before,
        Grounds grounds,
        Set<Measure> sampled,
        List<DeclaredValue> declared) {

    /// How much of last year must lie behind us before this year's pace means anything: a twelfth.
    private static final BigDecimal LEAST_PART = BigDecimal.valueOf(12);

    boolean isOver() {
        return today.isAfter(year.last());
    }

    LocalDate asOf() {
        return isOver() ? year.last() : today;
    }

    /// What the indicator says of the year; a share while the year still runs without a survey is
    /// that of the latest survey.
    Reading reading(Indicator indicator) {
        var when =
                indicator.computation() instanceof Computation.Share share && !isOver()
                        ? lastSurvey(share).orElse(year)
                        : year;
        return reading(indicator, when);
    }

    Progress progress(Indicator indicator) {
        var reading = reading(indicator);
        var path = Path.of(indicator);
        var onPath = path.map(line -> line.at(reading.year()));
        var whole = wholeYear(indicator, reading);
        return new Progress(
                reading,
                standing(indicator, reading, path, whole),
                path.map(line -> line.at(reading.year(), indicator)).orElse(null),
                indicator.published(lastYear(indicator, reading)),
                landing(indicator, reading).map(indicator::rounded).orElse(null),
                indicator.remaining(reading.value()),
                whole.isPresent()
                        && onPath.isPresent()
                        && indicator.noise().explains(whole.get(), onPath.get()));
    }

    /// The figure before rounding of a year up to this one.
    private Figure figure(Computation computation, FiscalYear when) {
        return figure(computation, when, years);
    }

    /// The figure of the year before this one, as it was on the same day.
    private Figure figureBefore(Computation computation) {
        var known = new TreeMap<>(years.headMap(year.previous(), false));
        known.put(year.previous(), before);
        return figure(computation, year.previous(), known);
    }

    private Figure figure(
            Computation computation,
            FiscalYear when,
            NavigableMap<FiscalYear, Map<Measure, Cell>> known) {
        var cells =
                computation instanceof Computation.Stock(var measure)
                        ? standing(measure, known.headMap(when, true))
                        : known.getOrDefault(when, Map.of());
        return Figure.of(computation, new Amounts(cells, people(computation, when)));
    }

    /// A stock is all that came less all that went since the ledger began.
    private static Map<Measure, Cell> standing(
            Measure measure, NavigableMap<FiscalYear, Map<Measure, Cell>> known) {
        var standing = new HashMap<Measure, Cell>();
        known.values().stream()
                .map(cells -> cells.get(measure))
                .filter(Objects::nonNull)
                .forEach(cell -> standing.merge(measure, cell, Amounts::plus));
        return standing;
    }

    private @Nullable Long people(Computation computation, FiscalYear when) {
        return computation
                .population()
                .map(population -> grounds.residents().people(population, when, scope))
                .orElse(null);
    }

    private Reading reading(Indicator indicator, FiscalYear when) {
        return declared(indicator, when)
                .map(stated -> stated(indicator, stated))
                .orElseGet(() -> computed(indicator, when));
    }

    private Reading computed(Indicator indicator, FiscalYear when) {
        var computation = indicator.computation();
        var figure = figure(computation, when);
        var past = isOver() || when.compareTo(year) < 0;
        return new Reading(
                indicator,
                when,
                past ? when.last() : today,
                indicator.published(figure.value()),
                figure.numerator(),
                figure.denominator(),
                past
                        && figure.value() != null
                        && isCounted(computation, when)
                        && isReported(computation, when),
                isSample(computation, when),
                false);
    }

    private Reading stated(Indicator indicator, DeclaredValue stated) {
        return new Reading(
                indicator,
                stated.year(),
                stated.year().last(),
                indicator.rounded(stated.value()),
                null,
                null,
                true,
                false,
                true);
    }

    private Optional<DeclaredValue> declared(Indicator indicator, FiscalYear when) {
        return declared.stream()
                .filter(_ -> scope.isCity())
                .filter(stated -> stated.code().equals(indicator.code()))
                .filter(stated -> stated.year().equals(when))
                .findFirst();
    }

    /// Provisional is what divides by the population of an earlier year.
    private boolean isCounted(Computation computation, FiscalYear when) {
        return computation
                .population()
                .map(population -> grounds.residents().isCounted(population, when))
                .orElse(true);
    }

    private boolean isReported(Computation computation, FiscalYear when) {
        return grounds.reports().areIn(computation, when.first(), when.last());
    }

    private boolean isSample(Computation computation, FiscalYear when) {
        return computation.measures().stream().anyMatch(sampled::contains)
                || computation
                        .population()
                        .flatMap(population -> grounds.residents().snapshot(population, when))
                        .filter(Snapshot::sample)
                        .isPresent();
    }

    private Optional<FiscalYear> lastSurvey(Computation.Share share) {
        return years.descendingKeySet().stream()
                .filter(when -> figure(share, when).value() != null)
                .findFirst();
    }

    /// The same figure a year ago: on the same day while the year runs, but of a survey the whole.
    private @Nullable BigDecimal lastYear(Indicator indicator, Reading reading) {
        return runs(reading) && !(indicator.computation() instanceof Computation.Share)
                ? figureBefore(indicator.computation()).value()
                : reading(indicator, reading.year().previous()).value();
    }

    /// The figure that may be held against the path: where the year lands, if it adds up; else as
    /// it stands.
    private Optional<BigDecimal> wholeYear(Indicator indicator, Reading reading) {
        return runs(reading) && indicator.computation().addsUp()
                ? landing(indicator, reading)
                : Optional.ofNullable(reading.value());
    }

    /// Where the running year lands at this pace, in the indicator's unit: `last year × (this year
    /// to date ÷ last year to the same day)`, over this year's denominator.
    private Optional<BigDecimal> landing(Indicator indicator, Reading reading) {
        var computation = indicator.computation();
        var soFar = figure(computation, year).value();
        var sameDay = figureBefore(computation).basis();
        var whole = figure(computation, year.previous()).basis();
        if (!runs(reading) || !computation.addsUp() || soFar == null) {
            return Optional.empty();
        }
        return isEnough(sameDay, whole)
                ? Optional.of(soFar.multiply(whole).divide(sameDay, MathContext.DECIMAL64))
                : Optional.empty();
    }

    private static boolean isEnough(@Nullable BigDecimal sameDay, @Nullable BigDecimal whole) {
        return sameDay != null
                && whole != null
                && sameDay.signum() > 0
                && sameDay.multiply(LEAST_PART).compareTo(whole) >= 0;
    }

    private Standing standing(
            Indicator indicator, Reading reading, Optional<Path> path, Optional<BigDecimal> whole) {
        if (reading.value() == null) {
            return Standing.UNKNOWN;
        }
        if (indicator.isReachedBy(reading.value())) {
            return Standing.ACHIEVED;
        }
        if (path.isEmpty() || reading.year().compareTo(path.get().from()) <= 0) {
            return Standing.LEVEL_ONLY;
        }
        return whole.map(value ->
                        path.get().standing(value, elapsed(indicator, path.get(), reading)))
                .orElse(Standing.UNKNOWN);
    }

    /// What adds up is judged by its whole year, what stands by the day on which it stands.
    private BigDecimal elapsed(Indicator indicator, Path path, Reading reading) {
        var onItsWay = runs(reading) && !indicator.computation().addsUp();
        return path.elapsed(reading.year(), onItsWay ? partOfYear() : BigDecimal.ONE);
    }

    private BigDecimal partOfYear() {
        return BigDecimal.valueOf(days(year.first(), today))
                .divide(BigDecimal.valueOf(days(year.first(), year.last())), MathContext.DECIMAL64);
    }

    private boolean runs(Reading reading) {
        return !isOver() && reading.year().equals(year);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
