package org.wasshoi.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
