package org.wasshoi.ledger;

import java.time.YearMonth;
import java.util.Map;

/// Knows how many of the reports behind a measure are in (報告の揃い); whoever asks for reports
/// implements it.
public interface Reported {

    Measure measure();

    /// The months that are over and reported on, each with its reports. A month that is not among
    /// them was counted in another way.
    Map<YearMonth, Share> months();

    /// So many reports are in of so many (揃った報告).
    record Share(long received, long expected) {

        public boolean isWhole() {
            return received >= expected;
        }
    }
}
