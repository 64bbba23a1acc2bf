package org.wasshoi.indicator;

import java.math.BigDecimal;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;

/// A figure of a fiscal year that a document states (申告値), with the document and its page.
record DeclaredValue(
        IndicatorCode code, FiscalYear year, BigDecimal value, Words source, int page) {}
