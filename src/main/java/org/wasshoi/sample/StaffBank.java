package org.wasshoi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Place;

/// People who register with the staff bank (まちづくりスタッフバンク) and some who leave it.
record StaffBank(Scene scene) implements Story {

    private static final Measure REGISTRANTS = new Measure("staff-bank-registrants");
    private static final int THERE_AT_FIRST = 43;
    private static final Yearly JOIN = Yearly.of(7, 4, 5, 6, 6);
    private static final Yearly LEAVE = Yearly.of(3, 5, 2, 2, 1);

    @Override
    public String code() {
        return "staff-bank-registration";
    }

    @Override
    public List<Event> in(FiscalYear year) {
        var events = new ArrayList<Event>();
        if (year.equals(Yearly.FIRST)) {
            IntStream.range(0, THERE_AT_FIRST).forEach(number -> events.add(opening(number)));
        }
        IntStream.range(0, JOIN.countIn(year)).forEach(number -> events.add(join(year, number)));
        IntStream.range(gone(year), gone(year.next()))
                .filter(number -> number < THERE_AT_FIRST)
                .forEach(number -> events.add(leave(year, number)));
        return events;
    }

    private Event opening(int number) {
        var first = Yearly.FIRST.first();
        var fact = new NewFact(REGISTRANTS, first, area(Yearly.FIRST, number), null, 1, 1);
        return new Event(registration(Yearly.FIRST, number), first, List.of(fact));
    }

    private Event join(FiscalYear year, int number) {
        var chance = Chance.in(code() + "/join/" + number, year);
        var day = Season.OFFICE.days(year).draw(chance);
        int among = THERE_AT_FIRST + number;
        var fact = new NewFact(REGISTRANTS, day, area(year, among), null, 1, 1);
        return new Event(registration(year, among), day, List.of(fact));
    }

    /// Those who were there first leave first, by the next version of their registration.
    private Event leave(FiscalYear year, int number) {
        var chance = Chance.in(code() + "/leave/" + number, year);
        var day = Season.OFFICE.days(year).draw(chance);
        var fact = new NewFact(REGISTRANTS, day, area(Yearly.FIRST, number), null, -1, -1);
        return new Event(registration(Yearly.FIRST, number).next(), day, List.of(fact));
    }

    private Origin registration(FiscalYear year, int number) {
        return Chance.origin(code(), year, number + 1);
    }

    private Place area(FiscalYear year, int number) {
        var chance = Chance.in(code() + "/area/" + number, year);
        var home =
                Weighted.of(scene.centres(), centre -> scene.residents(centre, year)).draw(chance);
        return new Place(home.area(), null, null);
    }

    private static int gone(FiscalYear before) {
        return IntStream.range(Yearly.FIRST.value(), before.value())
                .map(year -> LEAVE.countIn(new FiscalYear(year)))
                .sum();
    }
}
