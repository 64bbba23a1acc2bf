package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.kernel.Yen;

/// One day of a series (定期の予約の一回) as it stands now: what speaks against it, and what it costs.
record Occurrence(LocalDate day, List<Refusal> refusals, boolean taken, Yen net) {

    Occurrence {
        refusals = List.copyOf(refusals);
    }

    boolean isFree() {
        return refusals.isEmpty() && !taken;
    }

    String key() {
        if (!refusals.isEmpty()) {
            return "centre.refusal." + refusals.getFirst().name();
        }
        return taken ? "centre.series.taken" : "centre.series.free";
    }
}
