package org.wasshoi.centre.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.people.PersonId;

/// That something was done at the desk (窓口の記録), and whether it was taken back.
record Note(Step step, LocalDate day, PersonId by, Instant at, @Nullable Undone undone) {

    /// Who took it back and when (取消).
    record Undone(PersonId by, Instant at) {}

    LocalTime time() {
        return time(at);
    }

    static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, Tokyo.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Tokyo.ZONE);
    }
}
