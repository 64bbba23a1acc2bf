package org.wasshoi.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Which fields of a record the audit log may show (伏せる欄の定め): one that is not declared is hidden.
public record Masking(Map<String, Treatment> treatments) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HIDDEN = "***";
    private static final String HIDDEN_CHANGE = "*** changed";

    public Masking {
        treatments = Map.copyOf(treatments);
    }

    /// Shows these fields and hides all others.
    public static Masking showing(String... fields) {
        var treatments = new LinkedHashMap<String, Treatment>();
        for (var field : fields) {
            treatments.put(field, Treatment.SHOWN);
        }
        return new Masking(treatments);
    }

    /// Of the date in this field only the year is shown.
    public Masking yearOf(String field) {
        var more = new LinkedHashMap<>(treatments);
        more.put(field, Treatment.YEAR_ONLY);
        return new Masking(more);
    }

    /// A change of a record; of a hidden field only that it changed can be seen.
    public Change change(
            @Nullable Map<String, ? extends @Nullable Object> before,
            @Nullable Map<String, ? extends @Nullable Object> after) {
        return new Change(masked(before, null), masked(after, before));
    }

    private @Nullable String masked(
            @Nullable Map<String, ? extends @Nullable Object> values,
            @Nullable Map<String, ? extends @Nullable Object> earlier) {
        if (values == null) {
            return null;
        }
        var masked = new TreeMap<String, @Nullable Object>();
        values.forEach((field, value) -> {
            var changed = earlier != null && !Objects.equals(earlier.get(field), value);
            masked.put(Writable.text(field), masked(field, value, changed));
        });
        return JSON.writeValueAsString(masked);
    }

    private @Nullable Object masked(String field, @Nullable Object value, boolean changed) {
        if (value == null) {
            return null;
        }
        return switch (treatments.getOrDefault(field, Treatment.HIDDEN)) {
            case SHOWN -> shown(value);
            case YEAR_ONLY -> value instanceof LocalDate date ? date.getYear() : HIDDEN;
            case HIDDEN -> changed ? HIDDEN_CHANGE : HIDDEN;
        };
    }

    /// Nothing with fields of its own, which nobody declared, comes through.
    private static Object shown(Object value) {
        return switch (value) {
            case Map<?, ?> _, Record _ ->
                    throw new IllegalArgumentException("A shown field is a plain value");
            case Collection<?> many -> many.stream().map(Masking::shown).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> Writable.text(value.toString());
        };
    }
}
