package org.wasshoi.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// The bodies (地域協働体) that are registered when the plan begins.
record RegisteredBodies(List<Place> bodies) implements Story {

    private static final Measure REGISTERED = new Measure("registered-bodies");

    @Override
    public String code() {
        return "body-registration";
    }

    @Override
    public List<Event> in(FiscalYear year) {
        return year.equals(Yearly.FIRST)
                ? IntStream.range(0, bodies.size()).mapToObj(this::registration).toList()
                : List.of();
    }

    private Event registration(int number) {
        var first = Yearly.FIRST.first();
        var fact = new NewFact(REGISTERED, first, bodies.get(number), null, 1, 1);
        return new Event(Chance.origin(code(), Yearly.FIRST, number + 1), first, List.of(fact));
    }
}
