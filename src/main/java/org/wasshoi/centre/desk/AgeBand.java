package org.wasshoi.centre.desk;

import java.util.Locale;

/// An age band of those who came (年代), as the desk can tell it by looking.
public enum AgeBand {
    CHILDREN,
    STUDENTS,
    ADULTS,
    SENIORS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "desk.band." + code();
    }
}
