package org.wasshoi.plan;

/// What a year of a project is for: to implement (実施) or to consider (検討).
public enum Phase {
    IMPLEMENT,
    CONSIDER
}
