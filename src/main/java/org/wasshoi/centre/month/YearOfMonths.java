package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.FiscalYear;

/// The reports of a fiscal year (年度の提出状況), month by month.
record YearOfMonths(FiscalYear year, List<Centre> centres, List<Month> months) {

    static YearOfMonths of(
            FiscalYear year,
            List<Centre> centres,
            List<Report> reports,
            YearMonth first,
            LocalDate today) {
        var months =
                year.months().stream()
                        .map(month -> Month.of(month, centres, reports, first, today))
                        .toList();
        return new YearOfMonths(year, centres, months);
    }

    /// How many reports of the year stand there.
    int many(Standing standing) {
        return months.stream().mapToInt(month -> month.at(standing).size()).sum();
    }
}
