package org.wasshoi.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.web.BadParameter;

/// The fiscal years of an indicator that may be looked at: from its baseline to the running one.
record FiscalYears(FiscalYear first, FiscalYear last) {

    static FiscalYears of(Indicator indicator, FiscalYear running) {
        var baseline = indicator.baseline().year();
        return new FiscalYears(baseline.compareTo(running) < 0 ? baseline : running, running);
    }

    /// The year a reader asks for, the running one without a wish.
    static FiscalYear chosen(@Nullable String text, Indicator indicator, FiscalYear running) {
        return text == null
                ? running
                : FiscalYear.parse(text)
                        .filter(of(indicator, running)::contains)
                        .orElseThrow(() -> new BadParameter("fiscalYear"));
    }

    List<FiscalYear> all() {
        return Stream.iterate(first, year -> year.compareTo(last) <= 0, FiscalYear::next).toList();
    }

    private boolean contains(FiscalYear year) {
        return first.compareTo(year) <= 0 && year.compareTo(last) <= 0;
    }
}
