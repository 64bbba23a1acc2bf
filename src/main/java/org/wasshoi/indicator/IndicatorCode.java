package org.wasshoi.indicator;

/// Names an indicator as the plan does: `P-1` or policy and number, such as `2-1`.
public record IndicatorCode(String value) {}
