package org.wasshoi.audit;

import java.util.regex.Pattern;

/// The record that was acted upon (対象): its type in words joined by hyphens, and its id.
public record Target(String type, String id) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Target {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("No type of a record: " + type);
        }
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A record has an id");
        }
        id = Writable.text(id);
    }
}
