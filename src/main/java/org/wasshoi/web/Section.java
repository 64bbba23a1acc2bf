package org.wasshoi.web;

/// The entries of the header, in their order on screen.
public enum Section {
    HOME("/"),
    PLAN("/plan"),
    NUMBERS("/indicators"),
    NEARBY("/areas"),
    TAKE_PART("/take-part"),
    SEARCH("/search");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
