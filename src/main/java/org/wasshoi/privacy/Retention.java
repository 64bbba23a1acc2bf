package org.wasshoi.privacy;

import java.time.LocalDate;
import java.time.Period;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.kernel.Words;

/// How long a kind of record is kept and why (保存期間).
record Retention(String kind, Period period, boolean fromYearEnd, Words basis, boolean sample) {

    /// Reads a line of the periods that the program brings along.
    static Retention of(String line) {
        var cells = line.split("\t", -1);
        return new Retention(
                cells[0],
                Period.parse(cells[1]),
                Boolean.parseBoolean(cells[2]),
                new Words(cells[4], cells[5], cells[6]),
                Boolean.parseBoolean(cells[3]));
    }

    /// Whether a record whose period began that day need not be kept today.
    boolean isOver(LocalDate since, LocalDate today) {
        var start = fromYearEnd ? FiscalYear.of(since).last() : since;
        return start.plus(period).isBefore(today);
    }

    /// Differs as soon as anything of it does.
    String stamp() {
        return Sha256.hex(toString());
    }

    /// The length in words of its largest unit.
    String lengthKey() {
        if (period.getYears() > 0) {
            return "privacy.retention.years";
        }
        return period.getMonths() > 0 ? "privacy.retention.months" : "privacy.retention.days";
    }

    int length() {
        return period.getYears() + period.getMonths() + period.getDays();
    }
}
