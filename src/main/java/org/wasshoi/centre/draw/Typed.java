package org.wasshoi.centre.draw;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wasshoi.web.BadParameter;

/// Reads what forms send (入力の読み取り).
final class Typed {

    private Typed() {}

    /// Whether the database can keep it: one line, no control characters, no half characters.
    static boolean isKeepable(String text) {
        return text.codePoints()
                .noneMatch(sign ->
                        Character.isISOControl(sign)
                                || Character.getType(sign) == Character.SURROGATE);
    }

    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// An id that a page of this program gave out.
    static UUID id(Map<String, String> fields, String name) {
        try {
            return UUID.fromString(fields.getOrDefault(name, ""));
        } catch (IllegalArgumentException _) {
            throw new BadParameter(name);
        }
    }
}
