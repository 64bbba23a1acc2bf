package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.RecordPaths;
import org.wasshoi.ledger.Tallies;
import org.wasshoi.plan.Plans;
import org.wasshoi.plan.Policy;

/// Gathers what the pages of one indicator show.
@Component
class IndicatorPages {

    private final Readings readings;
    private final Tallies tallies;
    private final Register register;
    private final Plans plans;
    private final ObjectProvider<RecordPaths> paths;

    IndicatorPages(
            Readings readings,
            Tallies tallies,
            Register register,
            Plans plans,
            ObjectProvider<RecordPaths> paths) {
        this.readings = readings;
        this.tallies = tallies;
        this.register = register;
        this.plans = plans;
        this.paths = paths;
    }

    IndicatorPage page(Indicator indicator, FiscalYear year) {
        var running = readings.thisYear();
        var grounds = readings.grounds(indicator);
        var progress = readings.progress(indicator, year, grounds);
        var years = years(indicator, grounds);
        return new IndicatorPage(
                progress,
                year,
                running,
                months(indicator, year, grounds),
                new Years(indicator, running, years),
                breakdowns(progress.reading(), grounds),
                moved(indicator, year, years),
                policy(indicator),
                new IndicatorPage.Completeness(
                        latestDay(indicator, year),
                        coverage(indicator, year, grounds),
                        grounds.reports().in(indicator.computation(), Period.of(year))));
    }

    RecordsPage records(Indicator indicator, Map<String, String> parameters) {
        var places = Places.of(register);
        var today = readings.today();
        var query = RecordsQuery.of(parameters, indicator, places, today);
        var cut = query.cut(indicator, today);
        var facts = tallies.facts(cut, query.after(), RecordsPage.SIZE + 1);
        return new RecordsPage(
                indicator,
                query,
                tallies.sums(cut).stream()
                        .filter(cell -> isOf(query.scope(), cell.member()))
                        .findFirst(),
                facts.stream().limit(RecordsPage.SIZE).toList(),
                facts.size() > RecordsPage.SIZE,
                places,
                paths.orderedStream().toList());
    }

    private static boolean isOf(Scope scope, String member) {
        return scope.member() == null || scope.member().equals(member);
    }

    private List<Point> years(Indicator indicator, Grounds grounds) {
        return readings.series(
                indicator,
                SeriesGrain.FISCAL_YEAR,
                indicator.baseline().year().first(),
                readings.today(),
                null,
                grounds);
    }

    private Months months(Indicator indicator, FiscalYear year, Grounds grounds) {
        var points =
                readings.series(
                        indicator,
                        SeriesGrain.MONTH,
                        year.previous().first(),
                        year.last(),
                        null,
                        grounds);
        return new Months(indicator, year, readings.today(), points);
    }

    /// The year's figure by every dimension the definition allows, unless it is only declared.
    private List<Breakdown> breakdowns(Reading reading, Grounds grounds) {
        if (reading.declared() || reading.value() == null) {
            return List.of();
        }
        var places = Places.of(register);
        return reading.indicator().breakdown().stream()
                .map(dimension -> breakdown(reading, dimension, places, grounds))
                .toList();
    }

    private Breakdown breakdown(
            Reading reading, Dimension dimension, Places places, Grounds grounds) {
        var first = reading.year().first();
        var members =
                readings.series(
                        reading.indicator(),
                        SeriesGrain.FISCAL_YEAR,
                        first,
                        first,
                        dimension,
                        grounds);
        return new Breakdown(reading, dimension, members, places);
    }

    /// Why a ratio moved into the latest year that is over.
    private static Optional<IndicatorPage.Moved> moved(
            Indicator indicator, FiscalYear year, List<Point> years) {
        if (!(indicator.computation() instanceof Computation.Ratio)) {
            return Optional.empty();
        }
        var last = years.stream().filter(point -> isUpTo(year, point)).toList().reversed();
        return last.stream()
                .filter(Point::complete)
                .findFirst()
                .flatMap(later -> moved(later, years));
    }

    private static Optional<IndicatorPage.Moved> moved(Point later, List<Point> years) {
        var year = FiscalYear.of(later.startsOn());
        return years.stream()
                .filter(point -> point.startsOn().equals(year.previous().first()))
                .findFirst()
                .flatMap(earlier -> Change.between(earlier, later))
                .map(change -> new IndicatorPage.Moved(year, change));
    }

    private static boolean isUpTo(FiscalYear year, Point point) {
        return !point.startsOn().isAfter(year.first());
    }

    private Optional<Words> policy(Indicator indicator) {
        return plans.current().policies().stream()
                .filter(policy -> Integer.valueOf(policy.number()).equals(indicator.policy()))
                .map(Policy::title)
                .findFirst();
    }

    private Optional<LocalDate> latestDay(Indicator indicator, FiscalYear year) {
        var period = new Period(Readings.BEGINNING, until(year));
        return tallies.latestDay(Cut.city(indicator.computation().measures(), period));
    }

    /// Every centre should record every month; of bodies and areas nobody can tell.
    private Optional<IndicatorPage.Coverage> coverage(
            Indicator indicator, FiscalYear year, Grounds grounds) {
        var month = until(year).plusDays(1).withDayOfMonth(1).minusMonths(1);
        if (!indicator.breakdown().contains(Dimension.CENTRE) || month.isBefore(year.first())) {
            return Optional.empty();
        }
        var points =
                readings.series(
                        indicator, SeriesGrain.MONTH, month, month, Dimension.CENTRE, grounds);
        var recorded = points.stream().filter(IndicatorPages::isRecorded).count();
        return Optional.of(new IndicatorPage.Coverage(month, recorded, points.size()));
    }

    private static boolean isRecorded(Point point) {
        return point.value() != null || point.numerator() != null;
    }

    private LocalDate until(FiscalYear year) {
        var today = readings.today();
        return year.last().isBefore(today) ? year.last() : today;
    }
}
