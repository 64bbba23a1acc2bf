package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.wasshoi.community.Body;
import org.wasshoi.community.Register;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Place;
import org.wasshoi.ledger.Posting;

/// Made-up records from R6 on, by chance but always the same, marked as sample.
final class RecordedYears {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);

    private final Random random = new Random(6);
    private final List<Posting> postings = new ArrayList<>();
    private final LocalDate today;

    private RecordedYears(LocalDate today) {
        this.today = today;
    }

    static void fill(RunningCity city, LocalDate today) {
        var years = new RecordedYears(today);
        years.record(city.bean(Register.class).bodies());
        city.bean(Facts.class).post(years.postings);
    }

    private void record(List<Body> bodies) {
        Stream.iterate(START, day -> !day.isAfter(today), day -> day.plusDays(1))
                .forEach(day -> record(day, bodies));
        bodies.stream()
                .filter(Body::registered)
                .forEach(body -> happens("registered-bodies", START, place(body), 1));
        survey(LocalDate.of(2025, 11, 1), 980, 812);
        survey(LocalDate.of(2026, 10, 1), 1_002, 846);
    }

    private void record(LocalDate day, List<Body> bodies) {
        happens("web-views", day, Place.CITY, 20 + random.nextInt(6));
        for (var body : bodies) {
            if (random.nextInt(7) == 0) {
                happens("centre-visits", day, place(body), 180 + random.nextInt(100));
            }
            sometimes("body-activities", day, body, 13.3);
            sometimes("facilitations", day, body, 4.1);
            sometimes("team-meetings", day, body, 3.9);
            sometimes("consultations", day, body, 70);
            sometimes("staff-bank-registrants", day, body, 0.55);
        }
    }

    private void sometimes(String measure, LocalDate day, Body body, double timesAYear) {
        if (random.nextDouble() < timesAYear / 365) {
            happens(measure, day, place(body), 1);
        }
    }

    private void survey(LocalDate day, int answered, int aware) {
        post(new NewFact(new Measure("staff-answered"), day, Place.CITY, null, answered, answered));
        post(new NewFact(new Measure("staff-aware"), day, Place.CITY, null, aware, aware));
    }

    private void happens(String measure, LocalDate day, Place place, long quantity) {
        post(new NewFact(new Measure(measure), day, place, null, 1, quantity));
    }

    private void post(NewFact fact) {
        var origin = new Origin("usage-report", UUID.randomUUID(), 1);
        postings.add(new Posting(origin, true, List.of(fact)));
    }

    private static Place place(Body body) {
        return new Place(body.area().value(), body.centre().value(), body.id().value());
    }
}
