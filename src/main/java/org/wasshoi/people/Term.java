package org.wasshoi.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long a role is held (任期): from its first day to the end of its last one, if that is known.
public record Term(LocalDate from, @Nullable LocalDate last) {

    public Term {
        if (last != null && last.isBefore(from)) {
            throw new IllegalArgumentException("A term cannot end before it begins");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }
}
