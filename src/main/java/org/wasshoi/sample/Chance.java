package org.wasshoi.sample;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
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

    private static UUID id(String story, FiscalYear year, int number) {
        var name = String.join("/", SEED, story, year.value() + "", number + "");
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
