package org.wasshoi.centre.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.people.PersonId;

/// A step of a report (報告の歩み): submitted with its content, returned with a reason, accepted,
/// closed.
record ReportStep(
        int version,
        Stage stage,
        String reason,
        @Nullable Content content,
        PersonId by,
        Instant at) {

    LocalDate day() {
        return LocalDate.ofInstant(at, Tokyo.ZONE);
    }

    LocalTime time() {
        return LocalTime.ofInstant(at, Tokyo.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /// Whether it is this person's step from that version, so that a second press changes nothing.
    boolean isOf(PersonId person, Stage wanted, int seen) {
        return by.equals(person) && stage == wanted && version == seen + 1;
    }
}
