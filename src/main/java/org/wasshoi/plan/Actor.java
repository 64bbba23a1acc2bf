package org.wasshoi.plan;

/// Who acts in a project (取組主体): citizens (市民等), bodies (協働体), the city (市).
public enum Actor {
    CITIZENS,
    BODIES,
    CITY
}
