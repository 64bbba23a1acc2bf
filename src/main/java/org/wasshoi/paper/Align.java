package org.wasshoi.paper;

/// Where a line stands between its edges (そろえ).
public enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    float indent(float space) {
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> space / 2;
            case RIGHT -> space;
        };
    }
}
