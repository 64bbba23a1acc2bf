package org.wasshoi.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// Page views of the website, one count a day (アクセス数).
record WebDays() implements Story {

    private static final Measure VIEWS = new Measure("web-views");
    private static final Yearly YEARLY = Yearly.of(7_420, 8_610, 9_240, 9_700, 10_100);

    @Override
    public String code() {
        return "web-day";
    }

    @Override
    public List<Event> in(FiscalYear year) {
        var random = Chance.in(code(), year);
        var days = Season.WEB.days(year);
        double perWeight = YEARLY.in(year) / days.total();
        var events = new ArrayList<Event>();
        for (var day : days.things()) {
            var views = views(day, perWeight, random);
            var fact = new NewFact(VIEWS, day, Place.CITY, null, 1, views);
            var origin = Chance.origin(code(), year, events.size() + 1);
            events.add(new Event(origin, day, List.of(fact)));
        }
        return events;
    }

    private static long views(LocalDate day, double perWeight, Random random) {
        return Math.round(Season.WEB.weight(day) * perWeight * random.nextDouble(.6, 1.4));
    }
}
