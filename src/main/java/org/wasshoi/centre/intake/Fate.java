package org.wasshoi.centre.intake;

import org.jspecify.annotations.Nullable;

/// What becomes of a line (行のゆくえ): new, the same as one that was imported before, or a correction
/// of that.
record Fate(Entry entry, @Nullable KeptRow before) {

    boolean isNew() {
        return before == null;
    }

    boolean isSame() {
        return before != null && before.contents().equals(entry.contents());
    }

    boolean isCorrection() {
        return before != null && !isSame();
    }
}
