package org.wasshoi.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.indicator.Direction;
import org.wasshoi.indicator.Known;
import org.wasshoi.indicator.Reading;

/// An indicator with what it says now, as `GET /api/v1/indicators` gives it; `sample` tells that
/// invented records are among those it counts.
record IndicatorDocument(
        String code,
        @Nullable Integer policy,
        int number,
        String title,
        String unit,
        String type,
        Direction direction,
        KnownPart baseline,
        KnownPart target,
        CurrentPart current) {

    record KnownPart(int fiscalYear, @Nullable BigDecimal value) {}

    record CurrentPart(
            int fiscalYear,
            LocalDate asOf,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean complete,
            boolean sample) {}

    static IndicatorDocument of(Reading reading) {
        var indicator = reading.indicator();
        return new IndicatorDocument(
                indicator.code().value(),
                indicator.policy(),
                indicator.number(),
                indicator.title().ja(),
                indicator.unit().ja(),
                indicator.type(),
                indicator.direction(),
                known(indicator.baseline()),
                known(indicator.target()),
                current(reading));
    }

    static Table<IndicatorDocument> table(List<Reading> readings) {
        return new Table<>(
                readings.stream().map(IndicatorDocument::of).toList(),
                List.of(
                        "code",
                        "policy",
                        "number",
                        "title",
                        "unit",
                        "type",
                        "direction",
                        "baseline_fiscal_year",
                        "baseline",
                        "target_fiscal_year",
                        "target",
                        "fiscal_year",
                        "as_of",
                        "value",
                        "numerator",
                        "denominator",
                        "complete",
                        "sample"),
                IndicatorDocument::values);
    }

    private static KnownPart known(Known known) {
        return new KnownPart(known.year().value(), known.value());
    }

    private static CurrentPart current(Reading reading) {
        return new CurrentPart(
                reading.year().value(),
                reading.asOf(),
                reading.value(),
                reading.numerator(),
                reading.denominator(),
                reading.complete(),
                reading.sample());
    }

    private List<@Nullable Object> values() {
        return Arrays.<@Nullable Object>asList(
                code,
                policy,
                number,
                title,
                unit,
                type,
                direction,
                baseline.fiscalYear,
                baseline.value,
                target.fiscalYear,
                target.value,
                current.fiscalYear,
                current.asOf,
                current.value,
                current.numerator,
                current.denominator,
                current.complete,
                current.sample);
    }
}
