package org.wasshoi.ledger;

import java.util.regex.Pattern;

/// What a fact counts (測るもの), such as `centre-visits`.
public record Measure(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Measure {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a measure: " + code);
        }
    }
}
