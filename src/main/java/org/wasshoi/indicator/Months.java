package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.web.ColumnChart;

/// The months of a fiscal year beside those of the year before (月ごとの値). A quotient is told by its
/// numerator, because its months do not add up to the year.
record Months(Indicator indicator, FiscalYear year, LocalDate today, List<Point> points) {

    /// One month now and a year ago.
    record Row(LocalDate start, Optional<Point> now, Optional<Point> before) {}

    /// Months say something of what adds up and of what stands, not of a yearly survey.
    boolean areTold() {
        var computation = indicator.computation();
        return (computation.addsUp() || computation instanceof Computation.Stock)
                && points.stream().anyMatch(point -> counted(point) != null);
    }

    List<Row> rows() {
        return year.months().stream()
                .map(month -> month.atDay(1))
                .map(start -> new Row(start, at(start), at(start.minusYears(1))))
                .toList();
    }

    ColumnChart chart() {
        return new ColumnChart(
                text("indicator.months.sentence", what()),
                rows().stream()
                        .map(row ->
                                new ColumnChart.Column(
                                        String.valueOf(row.start().getMonthValue()),
                                        counted(row.now()),
                                        counted(row.before())))
                        .toList());
    }

    /// What the months count, with its unit.
    String what() {
        var parts = indicator.parts();
        return parts == null
                ? text("indicator.with-unit", text(indicator.shortTitle()), text(indicator.unit()))
                : text(parts.numerator());
    }

    /// The month's name; while it runs with the day it has come to.
    String name(Row row) {
        var name = text("indicator.month." + row.start().getMonthValue());
        return row.start().equals(today.withDayOfMonth(1))
                ? text("indicator.month.until", name, today.getDayOfMonth())
                : name;
    }

    String now(Row row) {
        return row.start().isAfter(today)
                ? text("indicator.years.later")
                : Wording.whole(counted(row.now()));
    }

    String before(Row row) {
        return Wording.whole(counted(row.before()));
    }

    boolean hasRecords(Row row) {
        return counted(row.now()) != null;
    }

    String recordsPath(Row row) {
        return RecordsQuery.path(indicator, year, "", "") + "&month=" + row.start().getMonthValue();
    }

    private @Nullable BigDecimal counted(Optional<Point> point) {
        return point.map(this::counted).orElse(null);
    }

    private @Nullable BigDecimal counted(Point point) {
        return indicator.parts() == null ? point.value() : point.numerator();
    }

    private Optional<Point> at(LocalDate start) {
        return points.stream().filter(point -> point.startsOn().equals(start)).findFirst();
    }
}
