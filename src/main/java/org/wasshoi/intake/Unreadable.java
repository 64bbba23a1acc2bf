package org.wasshoi.intake;

import java.util.Locale;

/// A table that cannot be read any further (読み取れない表), at this line or, with 0, at all.
public class Unreadable extends RuntimeException {

    private final Why why;
    private final int line;

    public enum Why {
        CHARACTERS,
        BROKEN,
        EMPTY,
        TOO_MANY_LINES,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG;

        /// The key of the words for it.
        public String key() {
            return "intake.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Unreadable(Why why, int line) {
        super(why + " at line " + line);
        this.why = why;
        this.line = line;
    }

    public Why why() {
        return why;
    }

    public int line() {
        return line;
    }
}
