package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// A year of all centres in a table (年度の集計の画面).
record SummaryPage(YearSummary summary, Aspect aspect, LocalDate today) implements Page {

    private static final int YEARS = 3;

    List<Aspect> aspects() {
        return List.of(Aspect.values());
    }

    List<FiscalYear> years() {
        return Stream.iterate(FiscalYear.of(today), FiscalYear::previous).limit(YEARS).toList();
    }

    List<YearMonth> months() {
        return summary.year().months();
    }

    String path(FiscalYear year, Aspect shown) {
        return "/months/summary?year=" + year.value() + "&show=" + shown.code();
    }

    String filePath(String kind) {
        return "/months/summary." + kind + "?year=" + summary.year().value();
    }

    String monthsPath() {
        return "/months?year=" + summary.year().value();
    }

    String at(Centre centre, YearMonth month) {
        return PageContext.number(aspect.in(summary.at(centre, month)));
    }

    String of(Centre centre) {
        return PageContext.number(aspect.in(summary.of(centre)));
    }

    String in(YearMonth month) {
        return PageContext.number(aspect.in(summary.in(month)));
    }

    String all() {
        return PageContext.number(aspect.in(summary.all()));
    }
}
