package org.wasshoi.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts of one origin, ready for the journal.
record Entry(Origin origin, List<Fact> facts) {

    @Nullable LocalDate firstDay() {
        return facts.stream()
                .map(fact -> fact.what().day())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Nullable LocalDate lastDay() {
        return facts.stream()
                .map(fact -> fact.what().day())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
