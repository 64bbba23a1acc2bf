package org.wasshoi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Facts that speak, and facts by chance.
final class LedgerFixtures {

    static final Measure VISITS = new Measure("centre-visits");
    static final Measure MEETINGS = new Measure("team-meetings");
    static final Set<Measure> BOTH = Set.of(VISITS, MEETINGS);
    static final Place MASHIBA = new Place("ichinoseki", "mashiba", "mashiba");

    private static final List<Place> PLACES =
            List.of(
                    MASHIBA,
                    new Place("ichinoseki", "genbi", "genbi"),
                    new Place("daito", "ohara", "ohara"),
                    new Place("daito", null, null),
                    Place.CITY);
    private static final LocalDate EARLIEST = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 1_000;

    private LedgerFixtures() {}

    static Origin report() {
        return new Origin("usage-report", UUID.randomUUID(), 1);
    }

    static NewFact visits(LocalDate day, long persons) {
        return new NewFact(VISITS, day, MASHIBA, null, 1, persons);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    static LocalDate anyDay(Random random) {
        return EARLIEST.plusDays(random.nextInt(DAYS));
    }

    static List<NewFact> anyFacts(Random random) {
        return Stream.generate(() -> anyFact(random)).limit(1 + random.nextInt(3)).toList();
    }

    private static NewFact anyFact(Random random) {
        return new NewFact(
                random.nextBoolean() ? VISITS : MEETINGS,
                anyDay(random),
                PLACES.get(random.nextInt(PLACES.size())),
                random.nextInt(4) == 0 ? "60-69" : null,
                random.nextInt(3),
                random.nextInt(-5, 80));
    }
}
