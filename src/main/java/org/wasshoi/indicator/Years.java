package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.LineChart;
import org.wasshoi.web.PageContext;

/// The fiscal years from the baseline to the target with the path between them (年度ごとの値).
record Years(Indicator indicator, FiscalYear running, List<Point> points) {

    /// One year: what is known of it and what the path expects.
    record Row(FiscalYear year, Optional<Point> point, @Nullable BigDecimal path) {}

    List<Row> rows() {
        var path = Path.of(indicator);
        return Stream.iterate(
                        indicator.baseline().year(),
                        year -> year.compareTo(last()) <= 0,
                        FiscalYear::next)
                .map(year ->
                        new Row(
                                year,
                                at(year),
                                path.map(line -> line.at(year, indicator)).orElse(null)))
                .toList();
    }

    LineChart chart(String target) {
        return new LineChart(
                text("indicator.years.sentence", target),
                rows().stream()
                        .map(row ->
                                new LineChart.Year(label(row.year()), comparable(row), row.path()))
                        .toList(),
                indicator.target().value(),
                text(
                        "indicator.mark.target",
                        Wording.figure(indicator, indicator.target().value())));
    }

    String figure(Row row) {
        return row.point()
                .map(point -> figure(row.year(), point))
                .orElseGet(() -> text("indicator.years.later"));
    }

    private String figure(FiscalYear year, Point point) {
        var figure = Wording.figure(indicator, point.value());
        if (point.declared()) {
            return text("indicator.years.declared", figure);
        }
        return year.equals(running) && point.value() != null
                ? text("indicator.years.running", figure)
                : figure;
    }

    /// R8 in Japanese, the plain Gregorian year else: seven of them stand side by side on a phone.
    private static String label(FiscalYear year) {
        var language = PageContext.current().language();
        return language == Language.JA ? year.shortLabel(language) : String.valueOf(year.value());
    }

    /// A year that still adds up is no value to draw beside whole years.
    private @Nullable BigDecimal comparable(Row row) {
        var unfinished = row.year().equals(running) && indicator.computation().addsUp();
        return unfinished ? null : row.point().map(Point::value).orElse(null);
    }

    private FiscalYear last() {
        var target = indicator.target().year();
        return target.compareTo(running) < 0 ? running : target;
    }

    private Optional<Point> at(FiscalYear year) {
        return points.stream().filter(point -> point.startsOn().equals(year.first())).findFirst();
    }
}
