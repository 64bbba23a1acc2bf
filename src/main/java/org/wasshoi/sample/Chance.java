package org.wasshoi.sample;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Origin;

/// Chance that falls the same way every time: seeded by the name of a story and the year.
final class Chance {

    private static final String SEED = "wasshoi sample 1";

    private Chance() {}

    static Random in(String story, FiscalYear year) {
        return new Random(id(story, year, 0).getMostSignificantBits());
    }

    /// The origin of a story's event of this number in the year.
    static Origin origin(String story, FiscalYear year, int number) {
        return new Origin(story, id(story, year, number), 1);
    }

    /// For one of very many things, told apart by a code and two numbers.
    static RandomGenerator in(String code, long one, long other) {
        return new SplittableRandom((code.hashCode() * 31L + one) * 1_000_003L + other);
    }

    /// The id of a record that these words describe.
    static UUID record(Object... words) {
        var name = SEED + "/" + Stream.of(words).map(Object::toString).collect(joining("/"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(String story, FiscalYear year, int number) {
        return record(story, year.value(), number);
    }
}
