package org.wasshoi.indicator;

/// Which way an indicator is meant to move (めざす向き).
public enum Direction {
    UP,
    DOWN
}
