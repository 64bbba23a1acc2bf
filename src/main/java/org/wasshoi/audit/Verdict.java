package org.wasshoi.audit;

import java.time.Instant;

/// What a verification found (検証の結果).
public sealed interface Verdict {

    /// A sentence for the operator.
    String sentence();

    /// All links hold; entries of the last moments may still wait to be linked.
    record Whole(long entries, long waiting) implements Verdict {

        @Override
        public String sentence() {
            var whole = "The audit log is whole: %d entries.".formatted(entries);
            return waiting == 0 ? whole : whole + " %d wait to be linked.".formatted(waiting);
        }
    }

    /// The place where the chain breaks; what holds before it reaches to the given time.
    record Broken(long position, Damage damage, Instant after) implements Verdict {

        @Override
        public String sentence() {
            return "The audit log is broken at entry %d, after %s: %s."
                    .formatted(position, after, damage.words());
        }
    }

    enum Damage {
        CHANGED("its content was changed, or it does not follow from the entry before it"),
        MISSING("it is missing"),
        BEYOND_END("it stands behind the end of the chain");

        private final String words;

        Damage(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
