package org.wasshoi.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.AuditTrail;
import org.wasshoi.web.BadParameter;

/// Where a page of the audit log ended, as it stands in an address.
final class Keyset {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    private Keyset() {}

    static AuditTrail.@Nullable After read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new BadParameter("after");
        }
        var at = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
        return new AuditTrail.After(at, Long.parseLong(matcher.group(2)));
    }

    static String write(AuditTrail.After after) {
        return "%d-%d"
                .formatted(ChronoUnit.MICROS.between(Instant.EPOCH, after.at()), after.number());
    }
}
