package org.wasshoi.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Period;
import org.wasshoi.kernel.Tokyo;

/// What is looked for in the audit log (検索): whatever is not given matches all.
public record AuditSearch(
        @Nullable UUID person,
        @Nullable String recordType,
        @Nullable String recordId,
        @Nullable Instant from,
        @Nullable Instant before) {

    public static final AuditSearch ALL = new AuditSearch(null, null, null, null, null);

    /// Entries by this person or about them.
    public AuditSearch of(UUID someone) {
        return new AuditSearch(someone, recordType, recordId, from, before);
    }

    public AuditSearch of(Target target) {
        return new AuditSearch(person, target.type(), target.id(), from, before);
    }

    /// Entries of whole days in Japan.
    public AuditSearch within(Period days) {
        return new AuditSearch(
                person,
                recordType,
                recordId,
                midnight(days.from()),
                midnight(days.to().plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Tokyo.ZONE).toInstant();
    }
}
