package org.wasshoi.centre.vacancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.wasshoi.kernel.Period;

/// Weeks begin on Monday (週).
class Mondays {

    private static final int REST = 6;

    private Mondays() {}

    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Period week(LocalDate day) {
        return new Period(of(day), of(day).plusDays(REST));
    }
}
