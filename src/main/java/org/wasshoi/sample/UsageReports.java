package org.wasshoi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// Usage reports of the centres (利用報告): one group on one day at one centre.
record UsageReports(Scene scene) implements Story {

    private static final Measure VISITS = new Measure("centre-visits");
    private static final Yearly VISITS_PER_RESIDENT = Yearly.of(3.86, 3.90, 3.93, 3.98, 4.03);
    private static final int PERSONS_PER_REPORT = 27;
    private static final int FEWEST = 4;
    private static final int MOST = 300;

    @Override
    public String code() {
        return "usage-report";
    }

    @Override
    public List<Event> in(FiscalYear year) {
        var random = Chance.in(code(), year);
        var days = Season.CENTRES.days(year);
        var centres = Weighted.of(scene.centres(), centre -> liveliness(centre, year));
        var events = new ArrayList<Event>();
        for (int number = 1; number <= reports(year); number++) {
            var day = days.draw(random);
            var fact = new NewFact(VISITS, day, centres.draw(random), null, 1, persons(random));
            events.add(new Event(Chance.origin(code(), year, number), day, List.of(fact)));
        }
        return events;
    }

    private long reports(FiscalYear year) {
        return Math.round(
                scene.residents(year) * VISITS_PER_RESIDENT.in(year) / PERSONS_PER_REPORT);
    }

    /// Small districts use their centre more than large ones, and each has its own habits.
    private double liveliness(Place centre, FiscalYear year) {
        var habit = Chance.in(code() + "/" + centre.centre(), Yearly.FIRST).nextDouble(.8, 1.25);
        return Math.pow(scene.residents(centre, year), .9) * habit;
    }

    private static long persons(Random random) {
        double beyond = -Math.log(1 - random.nextDouble()) * (PERSONS_PER_REPORT - FEWEST);
        return Math.min(FEWEST + Math.round(beyond), MOST);
    }
}
