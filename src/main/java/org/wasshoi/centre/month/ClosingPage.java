package org.wasshoi.centre.month;

import java.util.List;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// A month of all centres (月の締め): what is missing, what waits, and what can be closed in one go.
record ClosingPage(Month month, boolean overtaken) implements Page {

    private static final int CONFLICT = 409;
    private static final List<Standing> ORDER =
            List.of(
                    Standing.SUBMITTED,
                    Standing.MISSING,
                    Standing.UNASKED,
                    Standing.RUNNING,
                    Standing.RETURNED,
                    Standing.ACCEPTED,
                    Standing.CLOSED);

    @Override
    public int status() {
        return overtaken ? CONFLICT : 200;
    }

    String monthName() {
        return Wareki.monthWithGregorian(month.month(), PageContext.current().language());
    }

    String path() {
        return "/months/" + month.month();
    }

    String yearPath() {
        return "/months?year=" + FiscalYear.of(month.month().atDay(1)).value();
    }

    /// What waits for the city first.
    List<Standing> groups() {
        return ORDER.stream().filter(standing -> !month.at(standing).isEmpty()).toList();
    }

    int many(Standing standing) {
        return month.at(standing).size();
    }

    boolean canBeClosed() {
        return many(Standing.ACCEPTED) > 0;
    }

    /// Whether closing now leaves nobody out.
    boolean isWhole() {
        return month.awaited() == 0;
    }
}
