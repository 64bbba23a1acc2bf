package org.wasshoi.centre.intake;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wasshoi.intake.Row;

/// Asks a line for its values (行の読み取り) and notes what cannot be understood.
final class Asking {

    private final Row row;
    private final Findings findings;
    private boolean failed;

    Asking(Row row, Findings findings) {
        this.row = row;
        this.findings = findings;
    }

    boolean failed() {
        return failed;
    }

    int line() {
        return row.number();
    }

    String text(String field) {
        return row.text(field);
    }

    boolean has(String field) {
        return !row.text(field).isBlank();
    }

    <T> @Nullable T needed(String field, String key, Function<String, Optional<T>> how) {
        if (!has(field)) {
            return this.<T>fail(field, "blank");
        }
        return given(field, key, how);
    }

    <T> @Nullable T given(String field, String key, Function<String, Optional<T>> how) {
        if (!has(field)) {
            return null;
        }
        var value = how.apply(text(field));
        return value.isPresent() ? value.get() : this.<T>fail(field, key);
    }

    <T> T given(String field, String key, Function<String, Optional<T>> how, T otherwise) {
        var value = given(field, key, how);
        return value == null ? otherwise : value;
    }

    <T> @Nullable T fail(String field, String key, String... more) {
        failed = true;
        findings.error(line(), field, text(field), key, more);
        return null;
    }

    void warn(String field, String key, String... more) {
        findings.warn(line(), field, text(field), key, more);
    }
}
