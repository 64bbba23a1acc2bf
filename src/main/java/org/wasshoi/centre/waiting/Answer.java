package org.wasshoi.centre.waiting;

import java.util.Locale;
import java.util.Optional;

/// What became of an offer (空きの知らせへの答え).
enum Answer {
    ACCEPTED(WaitingState.BOOKED),
    DECLINED(WaitingState.LEFT),
    LAPSED(WaitingState.LAPSED);

    private final WaitingState then;

    Answer(WaitingState then) {
        this.then = then;
    }

    /// Where the one who waited stands after it.
    WaitingState then() {
        return then;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> of(String typed) {
        return switch (typed) {
            case "yes" -> Optional.of(ACCEPTED);
            case "no" -> Optional.of(DECLINED);
            default -> Optional.empty();
        };
    }
}
