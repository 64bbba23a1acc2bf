package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.web.Page;

/// Centres and months of a fiscal year (提出状況の一覧): which report stands where.
record MonthsPage(YearOfMonths of, LocalDate today, boolean judges) implements Page {

    private static final int YEARS = 3;

    List<FiscalYear> years() {
        return Stream.iterate(FiscalYear.of(today), FiscalYear::previous).limit(YEARS).toList();
    }

    String path(FiscalYear year) {
        return "/months?year=" + year.value();
    }

    String summaryPath() {
        return "/months/summary?year=" + of.year().value();
    }

    String path(Month month, Centre centre) {
        return "/months/" + month.month() + "/" + centre.id().value();
    }

    /// A manager of one centre reads a list, the city a table.
    boolean isOfOne() {
        return of.centres().size() == 1;
    }

    /// The months that have begun, the latest one first.
    List<Month> begun() {
        var last = YearMonth.from(today);
        return of.months().stream().filter(one -> !one.month().isAfter(last)).toList().reversed();
    }
}
