package org.wasshoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;

/// A figure that the plan itself prints for a fiscal year, with its page; empty where it has none.
public record Known(FiscalYear year, @Nullable BigDecimal value, int page) {}
