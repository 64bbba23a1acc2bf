package org.wasshoi.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.FactId;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Tallies;
import org.wasshoi.web.BadParameter;

/// Which records behind a figure are asked for: of a fiscal year or month, of the city or a place.
record RecordsQuery(
        FiscalYear year, @Nullable Integer month, Scope scope, Tallies.@Nullable After after) {

    static final Set<String> PARAMETERS =
            Set.of("fiscalYear", "month", "area", "centre", "body", "after");

    private static final List<Dimension> PLACES =
            List.of(Dimension.AREA, Dimension.CENTRE, Dimension.BODY);

    /// The address of the records of a member, or of the whole city when it is empty.
    static String path(Indicator indicator, FiscalYear year, String dimension, String member) {
        var records =
                "/indicators/%s/records?fiscalYear=%d"
                        .formatted(indicator.code().value(), year.value());
        return member.isEmpty() ? records : records + "&" + dimension + "=" + member;
    }

    static RecordsQuery of(
            Map<String, String> parameters, Indicator indicator, Places places, LocalDate today) {
        var year =
                FiscalYears.chosen(parameters.get("fiscalYear"), indicator, FiscalYear.of(today));
        var query =
                new RecordsQuery(
                        year,
                        month(parameters.get("month")),
                        scope(parameters, indicator, places),
                        after(parameters.get("after")));
        if (query.first().isAfter(today)) {
            throw new BadParameter("month");
        }
        return query;
    }

    /// The days whose facts make the figure: for a stock all since the beginning.
    Cut cut(Indicator indicator, LocalDate today) {
        var isStock = indicator.computation() instanceof Computation.Stock;
        var from = isStock ? Readings.BEGINNING : first();
        var to = last().isBefore(today) ? last() : today;
        return scope.cut(measures(indicator), new Period(from, to));
    }

    /// The address of the page that goes on behind a fact.
    String next(Indicator indicator, LocalDate day, FactId fact) {
        var member = scope.member() == null ? "" : scope.member();
        var name = scope.dimension().name().toLowerCase(Locale.ROOT);
        return path(indicator, year, name, member)
                + (month == null ? "" : "&month=" + month)
                + "&after=%s_%s".formatted(day, fact.value());
    }

    Optional<YearMonth> yearMonth() {
        return month == null ? Optional.empty() : Optional.of(YearMonth.from(first()));
    }

    private LocalDate first() {
        return month == null ? year.first() : year.sameDay(LocalDate.of(2001, month, 1));
    }

    private LocalDate last() {
        return month == null ? year.last() : YearMonth.from(first()).atEndOfMonth();
    }

    private static Set<Measure> measures(Indicator indicator) {
        return indicator.computation().counted().map(Set::of).orElse(Set.of());
    }

    private static @Nullable Integer month(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9]|1[0-2]")) {
            throw new BadParameter("month");
        }
        return Integer.valueOf(text);
    }

    /// One place at most, known to the register and allowed by the definition.
    private static Scope scope(Map<String, String> parameters, Indicator indicator, Places places) {
        var scope = Scope.CITY;
        for (var dimension : PLACES) {
            var name = dimension.name().toLowerCase(Locale.ROOT);
            var member = parameters.get(name);
            if (member == null) {
                continue;
            }
            if (!scope.isCity()
                    || !indicator.breakdown().contains(dimension)
                    || places.name(dimension, member).isEmpty()) {
                throw new BadParameter(name);
            }
            scope = new Scope(dimension, member);
        }
        return scope;
    }

    private static Tallies.@Nullable After after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var parts = text.split("_", 2);
            return new Tallies.After(
                    LocalDate.parse(parts[0]), new FactId(UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new BadParameter("after");
        }
    }
}
