package org.wasshoi.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.wasshoi.kernel.Words;

/// A line of the destruction log (廃棄簿): what went, when, and by which rule.
record Destruction(
        UUID run,
        String kind,
        String record,
        LocalDate since,
        String period,
        Words basis,
        Instant at,
        UUID by) {}
