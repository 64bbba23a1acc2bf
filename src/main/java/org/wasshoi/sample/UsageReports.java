package org.wasshoi.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;

/// Usage reports of the centres (利用報告) of the time before rooms were booked here: one group on one
/// day at one centre.
record UsageReports(Scene scene) implements Story {

    static final String CODE = "usage-report";

    private static final Measure VISITS = new Measure("centre-visits");
    private static final int PERSONS_PER_REPORT = 27;
    private static final int FEWEST = 4;
    private static final int MOST = 300;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean covers(YearMonth month) {
        return month.isBefore(Diary.FIRST);
    }

    @Override
    public List<Event> in(FiscalYear year) {
        var random = Chance.in(code(), year);
        var days = Season.CENTRES.days(year);
        var visits = new Visits(scene);
        var centres = Weighted.of(scene.centres(), centre -> visits.liveliness(centre, year));
        var events = new ArrayList<Event>();
        for (int number = 1; number <= reports(year); number++) {
            var day = days.draw(random);
            var fact = new NewFact(VISITS, day, centres.draw(random), null, 1, persons(random));
            events.add(new Event(Chance.origin(code(), year, number), day, List.of(fact)));
        }
        return events;
    }

    private long reports(FiscalYear year) {
        return Math.round(new Visits(scene).in(year) / PERSONS_PER_REPORT);
    }

    private static long persons(Random random) {
        double beyond = -Math.log(1 - random.nextDouble()) * (PERSONS_PER_REPORT - FEWEST);
        return Math.min(FEWEST + Math.round(beyond), MOST);
    }
}
