package org.wasshoi.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that is kept of a person, of a day, with what it says by the names of its fields.
public record PersonalRecord(LocalDate day, Map<String, String> fields) {

    public PersonalRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// Names and values in turn; what has no value is left out.
    public static PersonalRecord of(LocalDate day, @Nullable String... fields) {
        var named = new LinkedHashMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) {
            var name = fields[at];
            var value = fields[at + 1];
            if (name != null && value != null && !value.isBlank()) {
                named.put(name, value);
            }
        }
        return new PersonalRecord(day, named);
    }
}
