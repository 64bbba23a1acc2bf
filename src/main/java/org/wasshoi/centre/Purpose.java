package org.wasshoi.centre;

/// What a room is used for (目的の区分).
public enum Purpose {
    COMMUNITY,
    LEARNING,
    CULTURE,
    SPORTS,
    WELFARE,
    BUSINESS,
    ADMINISTRATION,
    OTHER;

    public String key() {
        return "centre.purpose." + name();
    }
}
