package org.wasshoi.paper;

/// How large letters are printed (文字の大きさ), in points.
public enum Size {
    SMALL(10),
    BODY(12),
    LARGE(18),
    HUGE(26);

    private static final float LEADING = 1.6f;

    private final int points;

    Size(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /// From one line to the next.
    float line() {
        return points * LEADING;
    }
}
