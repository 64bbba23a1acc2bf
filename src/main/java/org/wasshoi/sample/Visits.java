package org.wasshoi.sample;

import java.time.YearMonth;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Place;

/// How many visits the centres see (利用者数): so many for each resident in a year, more in a lively
/// centre and in a busy month.
record Visits(Scene scene) {

    private static final Yearly PER_RESIDENT = Yearly.of(3.86, 3.90, 3.93, 3.98, 4.03);

    double in(FiscalYear year) {
        return scene.residents(year) * PER_RESIDENT.in(year);
    }

    double at(Place centre, YearMonth month) {
        var year = FiscalYear.of(month.atDay(1));
        return in(year) * share(centre, year) * share(month, year);
    }

    /// Small districts use their centre more than large ones, and each has its own habits.
    double liveliness(Place centre, FiscalYear year) {
        var habit = Chance.in("usage-report/" + centre.centre(), Yearly.FIRST).nextDouble(.8, 1.25);
        return Math.pow(scene.residents(centre, year), .9) * habit;
    }

    private double share(Place centre, FiscalYear year) {
        var all = scene.centres().stream().mapToDouble(one -> liveliness(one, year)).sum();
        return liveliness(centre, year) / all;
    }

    private static double share(YearMonth month, FiscalYear year) {
        var all = Season.CENTRES.weight(year.first(), year.next().first());
        return Season.CENTRES.weight(month.atDay(1), month.plusMonths(1).atDay(1)) / all;
    }
}
