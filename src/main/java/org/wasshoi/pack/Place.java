package org.wasshoi.pack;

/// Where something stands in a pack: file, line and the way to the field.
record Place(String file, int line, String field) {

    private static final String ROOT = ".";

    static Place start(String file) {
        return new Place(file, 1, ROOT);
    }

    Place at(int otherLine) {
        return new Place(file, otherLine, field);
    }

    Place field(String name) {
        return new Place(file, line, field.equals(ROOT) ? name : field + "." + name);
    }

    Place item(int index) {
        return new Place(file, line, "%s[%d]".formatted(field, index));
    }

    PackRefused refusal(String reason) {
        return new PackRefused(file, line, field, reason);
    }
}
