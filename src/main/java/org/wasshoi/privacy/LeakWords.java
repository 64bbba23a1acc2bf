package org.wasshoi.privacy;

import java.util.Locale;

/// The message keys of the register of leaks.
final class LeakWords {

    private LeakWords() {}

    static String key(Danger danger) {
        return "privacy.leak.danger." + danger.name().toLowerCase(Locale.ROOT);
    }

    static String key(Leak.Report report) {
        return "privacy.leak.report." + report.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of tag in which a report stands.
    static String tag(Leak.Report report) {
        return switch (report) {
            case NOT_NEEDED -> "none";
            case MADE -> "good";
            case DUE -> "slow";
            case LATE -> "late";
        };
    }

    static String icon(Leak.Report report) {
        return tag(report);
    }
}
