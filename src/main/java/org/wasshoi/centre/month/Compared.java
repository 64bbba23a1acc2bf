package org.wasshoi.centre.month;

/// A month beside the same month a year before (前年同月との比較).
record Compared(Figures now, Figures before) {}
