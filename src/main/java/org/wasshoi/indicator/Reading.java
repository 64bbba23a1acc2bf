package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;

/// What an indicator says of a fiscal year as of a day (読み値). Without a value nothing is recorded
/// yet; it is complete when the year is over, nothing it rests on is provisional and the reports
/// behind it are accepted.
public record Reading(
        Indicator indicator,
        FiscalYear year,
        LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean complete,
        boolean sample,
        boolean declared) {}
