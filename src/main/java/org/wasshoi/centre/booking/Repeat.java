package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a use comes back (くり返し), by its first day: every week, every second week, every month on the
/// same weekday counted from the beginning (第2火曜日), or on the last such weekday (最後の土曜日).
enum Repeat {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY_NTH,
    MONTHLY_LAST;

    static Optional<Repeat> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "centre.repeat." + name();
    }

    /// The days from the first to the last, both included if they fit; at most `most`.
    List<LocalDate> days(LocalDate first, LocalDate last, int most) {
        return candidates(first, last)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .limit(most)
                .toList();
    }

    private Stream<LocalDate> candidates(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Stream.empty();
        }
        var weekday = first.getDayOfWeek();
        var nth = (first.getDayOfMonth() - 1) / 7 + 1;
        return switch (this) {
            case WEEKLY -> first.datesUntil(last.plusDays(1), Period.ofWeeks(1));
            case FORTNIGHTLY -> first.datesUntil(last.plusDays(1), Period.ofWeeks(2));
            case MONTHLY_NTH ->
                    months(first, last)
                            .map(month ->
                                    month.atDay(1)
                                            .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)))
                            .filter(day -> (day.getDayOfMonth() - 1) / 7 + 1 == nth);
            case MONTHLY_LAST ->
                    months(first, last)
                            .map(month ->
                                    month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday)));
        };
    }

    private static Stream<YearMonth> months(LocalDate first, LocalDate last) {
        return Stream.iterate(
                YearMonth.from(first),
                month -> !month.isAfter(YearMonth.from(last)),
                month -> month.plusMonths(1));
    }
}
