package org.wasshoi.centre.rule;

/// How a change touches a booking (予約への触れ方).
enum Effect {
    CLOSED,
    HOURS,
    PRICE,
    EXEMPTION,
    OFTEN,
    ROW,
    CLASH,
    REFUND;

    String key() {
        return "rule.effect." + name();
    }
}
