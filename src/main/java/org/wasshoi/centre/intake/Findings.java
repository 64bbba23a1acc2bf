package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is found in a table, of which only so many are kept and all are counted.
final class Findings {

    static final int KEPT = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private int errors;
    private int warnings;

    void error(int line, String field, String given, String key, String... more) {
        errors++;
        keep(new Finding(line, field, given, key, List.of(more), true));
    }

    void warn(int line, String field, String given, String key, String... more) {
        warnings++;
        keep(new Finding(line, field, given, key, List.of(more), false));
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    /// An error is never crowded out by what is only worth a look.
    private void keep(Finding finding) {
        if (kept.size() < KEPT) {
            kept.add(finding);
        } else if (finding.error()) {
            kept.stream()
                    .filter(one -> !one.error())
                    .findFirst()
                    .ifPresent(other -> {
                        kept.remove(other);
                        kept.add(finding);
                    });
        }
    }
}
