package org.wasshoi.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Area;
import org.wasshoi.community.Body;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId;
import org.wasshoi.community.Populations;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Grain;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Reported;
import org.wasshoi.ledger.Tallies;

/// Computes what the indicators say (指標の値), live from the ledger.
@Component
public class Readings {

    /// Before any fact, so that a stock is counted from its beginning.
    static final LocalDate BEGINNING = new FiscalYear(1900).first();

    private final Indicators indicators;
    private final Tallies tallies;
    private final Populations populations;
    private final Register register;
    private final List<Reported> reported;
    private final Clock clock;

    Readings(
            Indicators indicators,
            Tallies tallies,
            Populations populations,
            Register register,
            List<Reported> reported,
            Clock clock) {
        this.indicators = indicators;
        this.tallies = tallies;
        this.populations = populations;
        this.register = register;
        this.reported = reported;
        this.clock = clock;
    }

    /// All indicators in the running fiscal year: flows so far, stocks as they stand, shares by
    /// their latest survey. The number of queries does not depend on the number of indicators.
    public List<Reading> current() {
        var all = indicators.all();
        var evidence = evidence(all, thisYear(), Scope.CITY);
        return all.stream().map(evidence::reading).toList();
    }

    public Reading current(Indicator indicator) {
        return evidence(List.of(indicator), thisYear(), Scope.CITY).reading(indicator);
    }

    /// The current readings with how they stand on the way to the target.
    public List<Progress> progress() {
        var all = indicators.all();
        var evidence = evidence(all, thisYear(), Scope.CITY);
        return all.stream().map(evidence::progress).toList();
    }

    /// How one indicator stood at the end of a fiscal year, or stands today in the running one.
    Progress progress(Indicator indicator, FiscalYear year) {
        return progress(indicator, year, grounds(indicator));
    }

    /// The same with the grounds that somebody has read already.
    Progress progress(Indicator indicator, FiscalYear year, Grounds grounds) {
        return evidence(List.of(indicator), year, Scope.CITY, grounds).progress(indicator);
    }

    /// What the indicators that may be broken down say of one place in the running fiscal year.
    List<Reading> of(PlaceId place) {
        var scope = scope(place);
        var all =
                indicators.all().stream()
                        .filter(indicator -> indicator.breakdown().contains(scope.dimension()))
                        .toList();
        var evidence = evidence(all, thisYear(), scope);
        return all.stream().map(evidence::reading).toList();
    }

    /// The series in long form, ordered by member and start, for the whole city or by the members
    /// of a dimension.
    public List<Point> series(
            Indicator indicator,
            SeriesGrain grain,
            LocalDate from,
            LocalDate to,
            @Nullable Dimension by) {
        return series(indicator, grain, from, to, by, grounds(indicator));
    }

    /// The same with the grounds that somebody has read already.
    List<Point> series(
            Indicator indicator,
            SeriesGrain grain,
            LocalDate from,
            LocalDate to,
            @Nullable Dimension by,
            Grounds grounds) {
        var today = today();
        var starts = grain.starts(from, to.isBefore(today) ? to : today);
        if (starts.isEmpty()) {
            return List.of();
        }
        var dimension = by == null ? Dimension.CITY : by;
        var cells = cells(indicator, grain, starts, dimension, today);
        var declared =
                by == null && grain == SeriesGrain.FISCAL_YEAR
                        ? indicators.declared()
                        : List.<DeclaredValue>of();
        return members(dimension, cells).stream()
                .map(member -> member.isEmpty() ? Scope.CITY : new Scope(dimension, member))
                .map(scope ->
                        new Series(
                                indicator,
                                grain,
                                today,
                                scope,
                                starts,
                                byStart(cells, scope),
                                grounds,
                                declared))
                .flatMap(series -> series.points().stream())
                .toList();
    }

    Grounds grounds(Indicator indicator) {
        return grounds(List.of(indicator));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    FiscalYear thisYear() {
        return FiscalYear.of(today());
    }

    private Evidence evidence(List<Indicator> all, FiscalYear year, Scope scope) {
        return evidence(all, year, scope, grounds(all));
    }

    private Evidence evidence(List<Indicator> all, FiscalYear year, Scope scope, Grounds grounds) {
        var measures = measures(all);
        var today = today();
        var asOf = year.last().isBefore(today) ? year.last() : today;
        var before = year.previous();
        var known =
                new ArrayList<>(
                        tallies.cells(
                                Grain.FISCAL_YEAR,
                                scope.cut(measures, new Period(BEGINNING, before.last()))));
        known.addAll(tallies.sums(scope.cut(measures, new Period(year.first(), asOf))));
        return new Evidence(
                year,
                today,
                scope,
                byYear(known),
                byMeasure(tallies.sums(scope.cut(measures, yearBefore(year, asOf)))),
                grounds,
                tallies.sampled(measures),
                indicators.declared());
    }

    /// The year before up to the same day; that of 29 February is the 28th.
    static Period yearBefore(FiscalYear year, LocalDate asOf) {
        var before = year.previous();
        return new Period(before.first(), before.sameDay(asOf));
    }

    /// Cells from the start of the first fiscal year to today; for a stock also all earlier years.
    private List<Cell> cells(
            Indicator indicator,
            SeriesGrain grain,
            List<LocalDate> starts,
            Dimension by,
            LocalDate today) {
        var measures = indicator.computation().measures();
        var first = FiscalYear.of(starts.getFirst()).first();
        var last = starts.getLast();
        var cells = new ArrayList<Cell>();
        if (indicator.computation() instanceof Computation.Stock) {
            var earlier = new Period(BEGINNING, first.minusDays(1));
            cells.addAll(tallies.cells(Grain.FISCAL_YEAR, new Cut(measures, by, null, earlier)));
        }
        if (first.isBefore(last)) {
            var past = new Period(first, last.minusDays(1));
            cells.addAll(tallies.cells(grain.ofLedger(), new Cut(measures, by, null, past)));
        }
        var end = grain.end(last).isBefore(today) ? grain.end(last) : today;
        cells.addAll(tallies.sums(new Cut(measures, by, null, new Period(last, end))));
        return cells;
    }

    /// The members in the register's order, then those that only the ledger knows.
    private Set<String> members(Dimension dimension, List<Cell> cells) {
        var members = new LinkedHashSet<String>();
        members.addAll(
                switch (dimension) {
                    case CITY -> List.of("");
                    case AREA ->
                            register.areas().stream().map(Area::id).map(PlaceId::value).toList();
                    case CENTRE ->
                            register.centres().stream()
                                    .map(Centre::id)
                                    .map(PlaceId::value)
                                    .toList();
                    case BODY ->
                            register.bodies().stream().map(Body::id).map(PlaceId::value).toList();
                    case AGE -> List.<String>of();
                });
        cells.stream().map(Cell::member).sorted().forEach(members::add);
        return members;
    }

    private Grounds grounds(List<Indicator> all) {
        return new Grounds(residents(all), Reports.of(reported, measures(all)));
    }

    private Residents residents(List<Indicator> all) {
        return all.stream().anyMatch(one -> one.computation().population().isPresent())
                ? new Residents(
                        populations.all(),
                        register.bodies().stream()
                                .collect(
                                        Collectors.toUnmodifiableMap(
                                                body -> body.id().value(), Body::centre)))
                : Residents.NONE;
    }

    private static Scope scope(PlaceId place) {
        return switch (place) {
            case PlaceId.AreaId(var area) -> new Scope(Dimension.AREA, area);
            case PlaceId.CentreId(var centre) -> new Scope(Dimension.CENTRE, centre);
            case PlaceId.BodyId(var body) -> new Scope(Dimension.BODY, body);
        };
    }

    private static Set<Measure> measures(List<Indicator> all) {
        return all.stream()
                .flatMap(indicator -> indicator.computation().measures().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static NavigableMap<FiscalYear, Map<Measure, Cell>> byYear(List<Cell> cells) {
        return cells.stream()
                .collect(
                        Collectors.groupingBy(
                                cell -> FiscalYear.of(cell.startsOn()),
                                TreeMap::new,
                                Collectors.toMap(Cell::measure, Function.identity())));
    }

    private static Map<Measure, Cell> byMeasure(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(Cell::measure, Function.identity()));
    }

    private static Map<LocalDate, Map<Measure, Cell>> byStart(List<Cell> cells, Scope scope) {
        var member = scope.member() == null ? "" : scope.member();
        var byStart = new HashMap<LocalDate, Map<Measure, Cell>>();
        cells.stream()
                .filter(cell -> cell.member().equals(member))
                .forEach(cell ->
                        byStart.computeIfAbsent(cell.startsOn(), _ -> new HashMap<>())
                                .put(cell.measure(), cell));
        return byStart;
    }
}
