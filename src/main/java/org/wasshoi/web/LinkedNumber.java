package org.wasshoi.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Words;

/// A figure that a lower module's page shows for a higher one, with the way to where it comes from.
public record LinkedNumber(
        Words label, @Nullable BigDecimal value, Words unit, String path, boolean sample) {}
