package org.wasshoi.centre.month;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a year is looked at (集計の種類).
enum Aspect {
    USES,
    PEOPLE,
    USAGE,
    MANAGER,
    EXEMPTIONS,
    REDUCED;

    static Optional<Aspect> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    long in(Total total) {
        return switch (this) {
            case USES -> total.uses();
            case PEOPLE -> total.people();
            case USAGE -> total.usage().amount();
            case MANAGER -> total.manager().amount();
            case EXEMPTIONS -> total.exemptions();
            case REDUCED -> total.reduced().amount();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "month.aspect." + name();
    }
}
