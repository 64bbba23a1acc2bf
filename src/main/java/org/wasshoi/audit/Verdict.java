package org.wasshoi.audit;

import java.time.Instant;

/// What a verification found (検証の結果).
public sealed interface Verdict {

    /// A sentence for the operator.
    String sentence();

    record Whole(long entries) implements Verdict {

        @Override
        public String sentence() {
            return "The audit log is whole: %d entries.".formatted(entries);
        }
    }

    /// The place where a chain breaks; what holds before it reaches to the given time.
    record Broken(EntryNumber number, Damage damage, Instant after) implements Verdict {

        @Override
        public String sentence() {
            return "The audit log is broken at entry %s, after %s: %s."
                    .formatted(number, after, damage.words());
        }
    }

    enum Damage {
        CHANGED("its content was changed"),
        MISSING("it is missing"),
        FOREIGN("it does not follow from the entry before it"),
        BEYOND_END("it stands behind the end of its chain");

        private final String words;

        Damage(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
