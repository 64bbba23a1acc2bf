package org.wasshoi.centre.month;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How long a centre was open in a month (開館): days, the bands of its rooms' parts, and those of
/// them that were used.
record Opened(int days, long bands, long used) {

    static final Opened NEVER = new Opened(0, 0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Opened {
        if (used > bands) {
            throw new IllegalArgumentException("No more bands are used than are open");
        }
    }

    /// The rate of use (利用率) in per cent; nothing where nothing was open.
    @Nullable BigDecimal rate() {
        return bands == 0
                ? null
                : BigDecimal.valueOf(used)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(bands), 1, RoundingMode.HALF_UP);
    }
}
