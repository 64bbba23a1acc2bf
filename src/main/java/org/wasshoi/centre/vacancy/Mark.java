package org.wasshoi.centre.vacancy;

/// How a room stands at a time (空きの印): a sign that the eye finds, and a word that explains it.
enum Mark {
    FREE("○"),
    ASK("△"),
    TAKEN("×"),
    CLOSED("－"),
    PAST("－"),
    EARLY("－"),
    NONE("－");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    String key() {
        return "vacancy.mark." + name();
    }

    /// Whether nobody has the room at that time and it will not have passed.
    boolean isVacant() {
        return this == FREE || this == ASK;
    }
}
