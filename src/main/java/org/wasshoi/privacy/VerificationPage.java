package org.wasshoi.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.Verdict;
import org.wasshoi.audit.Verdict.Broken;
import org.wasshoi.audit.Verdict.Whole;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;

/// Whether the audit log is whole (監査記録の検証), once that was asked.
record VerificationPage(@Nullable Verdict verdict) implements Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Nullable Whole whole() {
        return verdict instanceof Whole whole ? whole : null;
    }

    @Nullable Broken broken() {
        return verdict instanceof Broken broken ? broken : null;
    }

    String damageKey(Broken broken) {
        var name = broken.damage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "privacy.verification.damage." + name;
    }

    /// Whether anything before the break holds.
    boolean holdsAtAll(Broken broken) {
        return broken.after().isAfter(Instant.EPOCH);
    }

    LocalDate day(Broken broken) {
        return broken.after().atZone(Tokyo.ZONE).toLocalDate();
    }

    String time(Broken broken) {
        return broken.after().atZone(Tokyo.ZONE).format(TIME);
    }
}
