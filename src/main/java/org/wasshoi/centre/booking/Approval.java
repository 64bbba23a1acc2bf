package org.wasshoi.centre.booking;

/// How far the decision about paying less has come (減免の承認).
public enum Approval {
    NONE,
    ASKED,
    GRANTED,
    REFUSED;

    public boolean isDecided() {
        return this == GRANTED || this == REFUSED;
    }
}
