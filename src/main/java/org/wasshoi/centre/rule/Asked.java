package org.wasshoi.centre.rule;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wasshoi.web.BadParameter;

/// What a form of rules carries beside its fields (欄のほかに送るもの): its key, the edition it was made
/// from, and the step.
record Asked(UUID once, long edition, String step) {

    static final Set<String> OWN = Set.of("once", "edition", "step", "reach", "_csrf", "touched");

    static Asked of(Map<String, String> fields) {
        return new Asked(once(fields), edition(fields), fields.getOrDefault("step", ""));
    }

    static UUID once(Map<String, String> fields) {
        try {
            return UUID.fromString(fields.getOrDefault("once", ""));
        } catch (IllegalArgumentException _) {
            throw new BadParameter("once");
        }
    }

    private static long edition(Map<String, String> fields) {
        try {
            return Long.parseLong(fields.getOrDefault("edition", ""));
        } catch (NumberFormatException _) {
            throw new BadParameter("edition");
        }
    }
}
