package org.wasshoi.centre.month;

import java.util.Locale;
import org.wasshoi.audit.Verb;

/// How far a monthly report has come (段階): 作成中・提出・差戻し・受理・締め.
enum Stage {
    OPEN,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    CLOSED;

    /// Whether the manager writes in it.
    boolean isEditable() {
        return this == OPEN || this == RETURNED;
    }

    /// Whether this step can be taken now.
    boolean allows(Stage next) {
        return switch (next) {
            case OPEN -> false;
            case SUBMITTED -> isEditable();
            case RETURNED -> this == SUBMITTED || this == ACCEPTED;
            case ACCEPTED -> this == SUBMITTED;
            case CLOSED -> this == ACCEPTED;
        };
    }

    /// Whether the city holds its figures for good.
    boolean isIn() {
        return this == ACCEPTED || this == CLOSED;
    }

    String key() {
        return "month.stage." + name();
    }

    Verb verb() {
        return new Verb("month." + name().toLowerCase(Locale.ROOT));
    }
}
