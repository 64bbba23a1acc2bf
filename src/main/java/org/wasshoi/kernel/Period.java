package org.wasshoi.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A period (期間) of whole days; the first and the last day both belong to it.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("A period cannot end on " + to + " before " + from);
        }
    }

    public static Period of(FiscalYear year) {
        return new Period(year.first(), year.last());
    }

    /// Days in their order as periods: those that follow each other are one.
    public static List<Period> of(List<LocalDate> days) {
        var periods = new ArrayList<Period>();
        for (var day : days) {
            var last = periods.isEmpty() ? null : periods.getLast();
            if (last != null && last.to().plusDays(1).equals(day)) {
                periods.set(periods.size() - 1, new Period(last.from(), day));
            } else {
                periods.add(new Period(day, day));
            }
        }
        return List.copyOf(periods);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /// How many days it lasts, counting both ends.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// This period, ended on the given day if that comes sooner.
    public Period until(LocalDate day) {
        return day.isBefore(to) ? new Period(from, day) : this;
    }
}
