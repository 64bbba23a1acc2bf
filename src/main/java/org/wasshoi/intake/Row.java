package org.wasshoi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads lines by the fields they were matched to, one after the other, as a blank cell may stand
/// for the one above.
public final class Row {

    private final Matching matching;
    private final Set<String> repeatable;
    private final Map<String, String> above = new HashMap<>();
    private Line line = new Line(0, List.of());

    public Row(Matching matching, Set<String> repeatable) {
        this.matching = matching;
        this.repeatable = Set.copyOf(repeatable);
    }

    public Row at(Line next) {
        line = next;
        if (matching.filled()) {
            repeatable.forEach(field -> {
                var value = matching.value(next, field);
                if (!value.isEmpty()) {
                    above.put(field, value);
                }
            });
        }
        return this;
    }

    public int number() {
        return line.number();
    }

    public boolean has(String field) {
        return matching.has(field);
    }

    public String text(String field) {
        var here = matching.value(line, field);
        return here.isEmpty() ? above.getOrDefault(field, "") : here;
    }
}
