package org.wasshoi.centre.month;

/// How often rooms were used and by how many people (件数と人数).
record Count(long uses, long people) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(uses + other.uses, people + other.people);
    }
}
