package org.wasshoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far a reading has come on the way from the baseline to the target (進捗). `path` is the year's
/// value on the straight line, `lastYear` the same figure a year ago (on the same day while the
/// year runs), `pace` where the running year lands at this pace, `remaining` what the target still
/// asks, and `noise` tells that the distance from the path is within chance.
public record Progress(
        Reading reading,
        Standing standing,
        @Nullable BigDecimal path,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal remaining,
        boolean noise) {}
