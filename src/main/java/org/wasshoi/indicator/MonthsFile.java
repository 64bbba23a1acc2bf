package org.wasshoi.indicator;

import java.util.Arrays;
import java.util.List;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.web.CsvFile;
import org.wasshoi.web.PublicFile;

/// The months of an indicator as a file, from its baseline to today.
final class MonthsFile {

    private static final List<String> HEADS =
            List.of(
                    "code",
                    "indicator",
                    "unit",
                    "fiscal_year",
                    "month",
                    "value",
                    "numerator",
                    "denominator",
                    "complete");

    private MonthsFile() {}

    static PublicFile of(Readings readings, Indicator indicator) {
        var points =
                readings.series(
                        indicator,
                        SeriesGrain.MONTH,
                        indicator.baseline().year().first(),
                        readings.today(),
                        null);
        return CsvFile.of(HEADS, points, point -> values(indicator, point));
    }

    private static List<?> values(Indicator indicator, Point point) {
        return Arrays.asList(
                indicator.code().value(),
                indicator.title().ja(),
                indicator.unit().ja(),
                FiscalYear.of(point.startsOn()).value(),
                point.startsOn().toString().substring(0, 7),
                point.value(),
                point.numerator(),
                point.denominator(),
                point.complete());
    }
}
