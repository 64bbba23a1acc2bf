package org.wasshoi.web;

import java.util.Map;
import java.util.UUID;

/// The one-time key (一度きりの鍵) of a form that creates something. The program makes it when it shows
/// the form and the record keeps it under a unique constraint, so that a form sent again, after a
/// broken connection or by a double click, makes nothing twice. Its part is `once.jte`.
public record Once(UUID key) {

    static final String FIELD = "once";

    /// For a form that is shown anew.
    public static Once fresh() {
        return new Once(UUID.randomUUID());
    }

    /// As the form sent it back; a form without one did not come from here.
    public static Once of(Map<String, String> fields) {
        try {
            return new Once(UUID.fromString(fields.getOrDefault(FIELD, "")));
        } catch (IllegalArgumentException _) {
            throw new BadParameter(FIELD);
        }
    }
}
