package org.wasshoi.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasshoi.indicator.Indicator;
import org.wasshoi.indicator.Point;
import org.wasshoi.indicator.SeriesGrain;

/// The values of an indicator over time in long form, as `GET /api/v1/indicators/{code}/series`
/// gives them; `member` is the code of the area, centre or body.
record SeriesDocument(
        String code, String grain, @Nullable String by, String unit, List<PointPart> points) {

    record PointPart(
            String period,
            LocalDate startsOn,
            @Nullable String member,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean declared,
            boolean complete) {

        private List<@Nullable Object> values() {
            return Arrays.<@Nullable Object>asList(
                    period, startsOn, member, value, numerator, denominator, declared, complete);
        }
    }

    static SeriesDocument of(Indicator indicator, SeriesQuery query, List<Point> points) {
        return new SeriesDocument(
                indicator.code().value(),
                query.grain() == SeriesGrain.MONTH ? "month" : "fiscal-year",
                query.by() == null ? null : query.by().name().toLowerCase(Locale.ROOT),
                indicator.unit().ja(),
                points.stream().map(point -> part(query.grain(), point)).toList());
    }

    Table<PointPart> table() {
        return new Table<>(
                points,
                List.of(
                        "period",
                        "starts_on",
                        "member",
                        "value",
                        "numerator",
                        "denominator",
                        "declared",
                        "complete"),
                PointPart::values);
    }

    private static PointPart part(SeriesGrain grain, Point point) {
        return new PointPart(
                period(grain, point.startsOn()),
                point.startsOn(),
                point.member(),
                point.value(),
                point.numerator(),
                point.denominator(),
                point.declared(),
                point.complete());
    }

    /// 2026-04 for a month, 2026 for a fiscal year.
    private static String period(SeriesGrain grain, LocalDate startsOn) {
        return switch (grain) {
            case MONTH -> YearMonth.from(startsOn).toString();
            case FISCAL_YEAR -> Integer.toString(startsOn.getYear());
        };
    }
}
