package org.wasshoi.audit;

import java.util.regex.Pattern;

/// What was done (操作), such as `person.correct`; the modules choose their own.
public record Verb(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    /// Personal data was looked at (閲覧).
    public static final Verb VIEW = new Verb("view");

    public Verb {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("No verb: " + code);
        }
    }
}
