package org.wasshoi.sample;

import java.util.ArrayList;
import java.util.List;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// Things of which a year has so many, here and there: activities, talks, meetings, consultations.
record Happenings(
        String code, Measure measure, Yearly yearly, Season season, int people, List<Place> places)
        implements Story {

    @Override
    public List<Event> in(FiscalYear year) {
        var random = Chance.in(code, year);
        var days = season.days(year);
        var spots = Weighted.of(places, this::liveliness);
        var events = new ArrayList<Event>();
        for (int number = 1; number <= countIn(year); number++) {
            var day = days.draw(random);
            var there = 1 + random.nextInt(people);
            var fact = new NewFact(measure, day, spots.draw(random), null, 1, there);
            events.add(new Event(Chance.origin(code, year, number), day, List.of(fact)));
        }
        return events;
    }

    private int countIn(FiscalYear year) {
        return places.isEmpty() ? 0 : yearly.countIn(year);
    }

    private double liveliness(Place place) {
        return Chance.in(code + "/" + place.body(), Yearly.FIRST).nextDouble(.5, 1.5);
    }
}
