package org.wasshoi.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wasshoi.indicator.Indicator;
import org.wasshoi.indicator.SeriesGrain;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.web.BadParameter;

/// Which part of a series is asked for: by month or fiscal year, from when to when, of the city or
/// broken down.
record SeriesQuery(SeriesGrain grain, LocalDate from, LocalDate to, @Nullable Dimension by) {

    static final Set<String> PARAMETERS = Set.of("grain", "from", "to", "by");
    private static final int LONGEST_YEARS = 30;

    /// Reads the parameters; without them the fiscal years from the indicator's baseline to today.
    static SeriesQuery of(Map<String, String> parameters, Indicator indicator, LocalDate today) {
        var from =
                day(parameters, "from", FiscalYear::first, month -> month.atDay(1))
                        .orElse(indicator.baseline().year().first());
        var to = day(parameters, "to", FiscalYear::last, YearMonth::atEndOfMonth).orElse(today);
        if (from.isAfter(to) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new BadParameter(parameters.containsKey("to") ? "to" : "from");
        }
        return new SeriesQuery(grain(parameters), from, to, by(parameters, indicator));
    }

    private static SeriesGrain grain(Map<String, String> parameters) {
        return switch (parameters.getOrDefault("grain", "fiscal-year")) {
            case "month" -> SeriesGrain.MONTH;
            case "fiscal-year" -> SeriesGrain.FISCAL_YEAR;
            default -> throw new BadParameter("grain");
        };
    }

    private static @Nullable Dimension by(Map<String, String> parameters, Indicator indicator) {
        var by =
                switch (parameters.getOrDefault("by", "city")) {
                    case "city" -> null;
                    case "area" -> Dimension.AREA;
                    case "centre" -> Dimension.CENTRE;
                    case "body" -> Dimension.BODY;
                    default -> throw new BadParameter("by");
                };
        if (by != null && !indicator.breakdown().contains(by)) {
            throw new BadParameter("by");
        }
        return by;
    }

    /// A day as 2026-04-01, a month as 2026-04 or a fiscal year as 2026.
    private static Optional<LocalDate> day(
            Map<String, String> parameters,
            String name,
            Function<FiscalYear, LocalDate> ofYear,
            Function<YearMonth, LocalDate> ofMonth) {
        try {
            return Optional.ofNullable(parameters.get(name))
                    .map(text -> day(text, ofYear, ofMonth));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BadParameter(name);
        }
    }

    private static LocalDate day(
            String text,
            Function<FiscalYear, LocalDate> ofYear,
            Function<YearMonth, LocalDate> ofMonth) {
        return switch (text.length()) {
            case 4 -> ofYear.apply(new FiscalYear(Integer.parseInt(text)));
            case 7 -> inRange(ofMonth.apply(YearMonth.parse(text)));
            case 10 -> inRange(LocalDate.parse(text));
            default -> throw new IllegalArgumentException(text);
        };
    }

    /// Refuses a day of a year that no fiscal year has.
    private static LocalDate inRange(LocalDate day) {
        FiscalYear.of(day);
        return day;
    }
}
