package org.wasshoi.centre.booking;

/// Where a booking stands (予約の状態).
public enum BookingState {
    REQUESTED,
    PROVISIONAL,
    CONFIRMED,
    USED,
    NO_SHOW,
    CANCELLED,
    REFUSED,
    RELEASED;

    /// Whether the room is held for it.
    public boolean holds() {
        return switch (this) {
            case REQUESTED, PROVISIONAL, CONFIRMED, USED, NO_SHOW -> true;
            case CANCELLED, REFUSED, RELEASED -> false;
        };
    }

    /// Whether the use is still to come, so that it can be given up.
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, PROVISIONAL, CONFIRMED -> true;
            case USED, NO_SHOW, CANCELLED, REFUSED, RELEASED -> false;
        };
    }

    public String key() {
        return "centre.state." + name();
    }
}
