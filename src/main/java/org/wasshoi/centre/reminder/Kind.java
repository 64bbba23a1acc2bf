package org.wasshoi.centre.reminder;

/// What a notice is about (お知らせの種類).
enum Kind {
    BEFORE,
    GRANTED,
    REFUSED,
    MOVED,
    OFFER;

    /// Whether it comes too late for who reads it on the site by chance.
    boolean isUrgent() {
        return switch (this) {
            case BEFORE, MOVED, OFFER -> true;
            case GRANTED, REFUSED -> false;
        };
    }

    String key() {
        return "reminder.kind." + name();
    }
}
