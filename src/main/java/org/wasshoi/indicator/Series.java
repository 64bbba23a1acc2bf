package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Measure;

/// One member's figures over time (系列): cells by their first day, with all that stood before the
/// series begins where a stock needs it, and what is declared instead.
record Series(
        Indicator indicator,
        SeriesGrain grain,
        LocalDate today,
        Scope scope,
        List<LocalDate> starts,
        Map<LocalDate, Map<Measure, Cell>> cells,
        Grounds grounds,
        List<DeclaredValue> declared) {

    List<Point> points() {
        var points = new ArrayList<Point>();
        for (var start : starts) {
            points.add(declaredAt(start).map(Series::stated).orElseGet(() -> computed(start)));
        }
        return points;
    }

    private static Point stated(DeclaredValue stated) {
        return new Point(stated.year().first(), null, stated.value(), null, null, true, true);
    }

    private Optional<DeclaredValue> declaredAt(LocalDate start) {
        return declared.stream()
                .filter(stated -> stated.code().equals(indicator.code()))
                .filter(stated -> stated.year().first().equals(start))
                .findFirst();
    }

    private Point computed(LocalDate start) {
        var year = FiscalYear.of(start);
        var figure = Figure.of(indicator.computation(), new Amounts(amounts(start), people(year)));
        return new Point(
                start,
                scope.member(),
                indicator.published(figure.value()),
                figure.numerator(),
                figure.denominator(),
                false,
                figure.value() != null && isOver(start) && isCounted(year) && isReported(start));
    }

    /// The cells of the time itself; of a stock those of all times up to it.
    private Map<Measure, Cell> amounts(LocalDate start) {
        if (!(indicator.computation() instanceof Computation.Stock)) {
            return cells.getOrDefault(start, Map.of());
        }
        var standing = new HashMap<Measure, Cell>();
        cells.forEach((day, held) -> {
            if (!day.isAfter(start)) {
                held.forEach((measure, cell) -> standing.merge(measure, cell, Amounts::plus));
            }
        });
        return standing;
    }

    private @Nullable Long people(FiscalYear year) {
        return indicator
                .computation()
                .population()
                .map(population -> grounds.residents().people(population, year, scope))
                .orElse(null);
    }

    private boolean isReported(LocalDate start) {
        return grounds.reports().areIn(indicator.computation(), start, grain.end(start));
    }

    private boolean isOver(LocalDate start) {
        return today.isAfter(grain.end(start));
    }

    private boolean isCounted(FiscalYear year) {
        return indicator
                .computation()
                .population()
                .map(population -> grounds.residents().isCounted(population, year))
                .orElse(true);
    }
}
