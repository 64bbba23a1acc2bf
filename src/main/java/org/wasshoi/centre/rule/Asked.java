package org.wasshoi.centre.rule;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Once;

/// What a form of rules carries beside its fields (欄のほかに送るもの): its key, the edition it was made
/// from, and the step.
record Asked(UUID once, long edition, String step) {

    static final Set<String> OWN = Set.of("once", "edition", "step", "reach", "_csrf", "touched");

    static Asked of(Map<String, String> fields) {
        return new Asked(Once.of(fields).key(), edition(fields), fields.getOrDefault("step", ""));
    }

    private static long edition(Map<String, String> fields) {
        try {
            return Long.parseLong(fields.getOrDefault("edition", ""));
        } catch (NumberFormatException _) {
            throw new BadParameter("edition");
        }
    }
}
