package org.wasshoi.centre.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.FiscalYear;

/// A year of all centres (年度の集計): every sum is made of the same cells, so rows and columns agree.
record YearSummary(FiscalYear year, List<Centre> centres, Map<Cell, Total> cells, boolean sample) {

    /// A centre in a month.
    record Cell(CentreId centre, YearMonth month) {}

    YearSummary {
        centres = List.copyOf(centres);
        cells = Map.copyOf(cells);
    }

    Total at(Centre centre, YearMonth month) {
        return cells.getOrDefault(new Cell(centre.id(), month), Total.NONE);
    }

    Total of(Centre centre) {
        return year.months().stream()
                .map(month -> at(centre, month))
                .reduce(Total.NONE, Total::plus);
    }

    Total in(YearMonth month) {
        return centres.stream().map(centre -> at(centre, month)).reduce(Total.NONE, Total::plus);
    }

    Total all() {
        return centres.stream().map(this::of).reduce(Total.NONE, Total::plus);
    }
}
