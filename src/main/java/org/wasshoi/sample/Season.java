package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.wasshoi.kernel.FiscalYear;

/// How busy the days of a year are: by month (April first), by weekday (Monday first), and not at
/// all while everything is closed over the New Year (年末年始).
record Season(List<Double> months, List<Double> weekdays, boolean closesOverNewYear) {

    static final Season CENTRES =
            new Season(
                    List.of(.92, 1.0, 1.05, 1.02, .90, 1.05, 1.20, 1.18, .85, .80, .95, 1.08),
                    List.of(.70, 1.0, 1.05, 1.0, .95, 1.35, 1.20),
                    true);
    static final Season OFFICE =
            new Season(
                    List.of(.90, 1.0, 1.10, 1.05, .85, 1.0, 1.10, 1.10, .85, .90, 1.05, 1.10),
                    List.of(1.0, 1.10, 1.05, 1.0, .95, .25, .10),
                    true);
    static final Season COMMUNITY =
            new Season(
                    List.of(.80, 1.10, 1.10, 1.05, 1.05, 1.15, 1.35, 1.20, .75, .65, .80, 1.0),
                    List.of(.40, .60, .70, .70, .70, 1.90, 2.00),
                    true);
    static final Season WEB =
            new Season(
                    List.of(1.10, 1.05, 1.0, 1.0, .90, .95, 1.05, 1.05, .90, .95, 1.0, 1.05),
                    List.of(1.10, 1.10, 1.10, 1.05, 1.0, .80, .85),
                    false);

    private static final MonthDay CLOSES = MonthDay.of(Month.DECEMBER, 29);
    private static final MonthDay OPENS = MonthDay.of(Month.JANUARY, 4);

    double weight(LocalDate day) {
        return isClosed(day)
                ? 0
                : months.get((day.getMonthValue() + 8) % 12)
                        * weekdays.get(day.getDayOfWeek().ordinal());
    }

    /// Of all days from one until another, which is not counted.
    double weight(LocalDate first, LocalDate end) {
        return first.datesUntil(end).mapToDouble(this::weight).sum();
    }

    Weighted<LocalDate> days(FiscalYear year) {
        return Weighted.of(year.first().datesUntil(year.next().first()).toList(), this::weight);
    }

    private boolean isClosed(LocalDate day) {
        var date = MonthDay.from(day);
        return closesOverNewYear && (!date.isBefore(CLOSES) || date.isBefore(OPENS));
    }
}
