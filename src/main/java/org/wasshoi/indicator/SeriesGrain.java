package org.wasshoi.indicator;

/// The time one point of a series spans (系列の粒度).
public enum SeriesGrain {
    MONTH,
    FISCAL_YEAR
}
