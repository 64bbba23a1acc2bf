package org.wasshoi.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something done about a leak later (その後の対応).
record LeakStep(Kind kind, LocalDate on, String note, @Nullable Integer people) {

    enum Kind {
        FIRST_REPORT,
        FINAL_REPORT,
        PERSONS_TOLD,
        COUNTED,
        PUBLISHED,
        PREVENTED,
        NOTE
    }
}
