package org.wasshoi.bench;

import java.time.Duration;

/// How thoroughly to measure: in full for the record, for some seconds to see where one stands, or
/// quickly to see that everything works.
record Effort(Duration warmUp, Duration cell, int rounds, long manyFacts) {

    static final Effort FULL =
            new Effort(Duration.ofSeconds(5), Duration.ofSeconds(4), 5, 10_000_000);
    static final Effort SOME = new Effort(Duration.ofSeconds(4), Duration.ofSeconds(3), 1, 100_000);
    static final Effort QUICK =
            new Effort(Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 100_000);

    boolean isFull() {
        return this == FULL;
    }
}
