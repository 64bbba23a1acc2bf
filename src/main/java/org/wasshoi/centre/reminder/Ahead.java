package org.wasshoi.centre.reminder;

import java.util.Optional;
import java.util.stream.Stream;

/// How long before use somebody is reminded (何日前か).
enum Ahead {
    NEVER(0),
    ONE_DAY(1),
    THREE_DAYS(3);

    /// Who has chosen nothing is reminded on the day before.
    static final Ahead USUAL = ONE_DAY;

    private final int days;

    Ahead(int days) {
        this.days = days;
    }

    static Ahead ofDays(int days) {
        return Stream.of(values()).filter(one -> one.days == days).findFirst().orElseThrow();
    }

    static Optional<Ahead> of(String typed) {
        return Stream.of(values())
                .filter(one -> String.valueOf(one.days).equals(typed))
                .findFirst();
    }

    int days() {
        return days;
    }

    String key() {
        return "reminder.ahead." + name();
    }
}
