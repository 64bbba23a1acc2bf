package org.wasshoi.centre.waiting;

/// Where somebody who waits stands (空き待ちの状態).
enum WaitingState {
    WAITING,
    OFFERED,
    BOOKED,
    LEFT,
    LAPSED;

    /// Whether there is something to come still.
    boolean isOpen() {
        return switch (this) {
            case WAITING, OFFERED -> true;
            case BOOKED, LEFT, LAPSED -> false;
        };
    }

    String key() {
        return "waiting.state." + name();
    }
}
