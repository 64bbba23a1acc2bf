package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/// One kind of invented records in one month: what is loaded at a stroke, or not at all.
record Batch(String story, YearMonth month) {

    /// The last day this batch can hold for now.
    LocalDate until(LocalDate yesterday) {
        var last = month.atEndOfMonth();
        return last.isBefore(yesterday) ? last : yesterday;
    }
}
