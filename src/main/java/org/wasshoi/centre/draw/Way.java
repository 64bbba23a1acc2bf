package org.wasshoi.centre.draw;

import java.util.Optional;
import java.util.stream.Stream;

/// How it is decided who gets what (決め方).
enum Way {
    LOTTERY,
    MEETING;

    static Optional<Way> of(String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }

    String key() {
        return "draw.way." + name();
    }
}
