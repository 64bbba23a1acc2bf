package org.wasshoi.sample;

import java.time.YearMonth;
import java.util.List;
import org.wasshoi.kernel.FiscalYear;

/// One kind of invented records; the same year always brings the same events, whatever day it is.
interface Story {

    String code();

    /// Whether it is told of this month at all.
    default boolean covers(YearMonth month) {
        return true;
    }

    List<Event> in(FiscalYear year);
}
