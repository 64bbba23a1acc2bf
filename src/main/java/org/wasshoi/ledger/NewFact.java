package org.wasshoi.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A fact about to be posted: on this day, here, so many cases (`count`) of so much (`quantity`).
/// Both are signed: leaving a stock is −1.
public record NewFact(
        Measure measure,
        LocalDate day,
        Place place,
        @Nullable String age,
        long count,
        long quantity) {

    /// What takes this back.
    NewFact opposite() {
        return new NewFact(
                measure, day, place, age, Math.negateExact(count), Math.negateExact(quantity));
    }
}
