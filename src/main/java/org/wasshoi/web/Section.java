package org.wasshoi.web;

import java.util.List;
import java.util.Locale;

/// The parts of the site; all but the home page are entries of the header, in this order.
public enum Section {
    HOME("/"),
    PLAN("/plan"),
    NUMBERS("/indicators"),
    NEAR("/areas"),
    JOIN("/join"),
    SEARCH("/search");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public static List<Section> entries() {
        return List.of(PLAN, NUMBERS, NEAR, JOIN, SEARCH);
    }

    public String path() {
        return path;
    }

    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }
}
