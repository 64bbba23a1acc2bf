package org.wasshoi.sample;

import java.util.Arrays;
import java.util.List;
import org.wasshoi.kernel.FiscalYear;

/// One number for each fiscal year of the plan (R6–R10); later years repeat the last.
record Yearly(List<Double> values) {

    static final FiscalYear FIRST = new FiscalYear(2024);

    static Yearly of(double... values) {
        return new Yearly(Arrays.stream(values).boxed().toList());
    }

    double in(FiscalYear year) {
        return values.get(Math.clamp(year.value() - FIRST.value(), 0, values.size() - 1));
    }

    /// As a whole number.
    int countIn(FiscalYear year) {
        return (int) Math.round(in(year));
    }
}
