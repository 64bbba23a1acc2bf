package org.wasshoi.centre.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long somebody may think an offer over (返事の期限): so long, but not until shortly before use;
/// whoever would have no time to answer is not asked.
record Deadline(Duration thinking, Duration beforeUse) {

    private static final Duration LEAST = Duration.ofHours(1);

    Optional<Instant> until(Instant now, Instant use) {
        var last = use.minus(beforeUse);
        var until = now.plus(thinking).isBefore(last) ? now.plus(thinking) : last;
        return until.isBefore(now.plus(LEAST)) ? Optional.empty() : Optional.of(until);
    }
}
