package org.wasshoi.centre.booking;

import org.wasshoi.web.Problem;

/// Why a booking is not possible (受けられない理由), at the field it concerns.
public enum Refusal {
    PAST("day"),
    CLOSED("day"),
    NOT_YET("day"),
    TOO_LATE("day"),
    TOO_LATE_TO_MOVE("day"),
    TOO_OFTEN("day"),
    TOO_MANY_IN_A_ROW("day"),
    HELD_FOR_DRAW("day"),
    RULES_CHANGED("day"),
    NO_TIME("from"),
    OUTSIDE_HOURS("from"),
    TOO_MANY_PEOPLE("people"),
    NO_SUCH_EQUIPMENT("equipment"),
    NO_SUCH_EXEMPTION("exemption");

    private final String field;

    Refusal(String field) {
        this.field = field;
    }

    public Problem problem() {
        return new Problem(field, "centre.refusal." + name());
    }
}
