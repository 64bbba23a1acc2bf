package org.wasshoi.centre.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Problem;

/// A change as typed (決まりの変更の欄): from when until when, and the rule or the wish for the wider one.
record ChangeForm(RuleKind kind, Reach reach, Map<String, String> typed) {

    static final int YEARS = 10;

    ChangeForm {
        typed = Map.copyOf(typed);
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    boolean isWider() {
        return has("wider") && reach.kind() != Reach.Kind.CITY;
    }

    /// What was typed, without what only this screen needs.
    Map<String, String> kept() {
        return typed.entrySet().stream()
                .filter(field -> !Asked.OWN.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What came of reading the fields: a change, or what has to be put right.
    record Result(@Nullable Change change, List<Problem> problems) {}

    Result read(LocalDate today) {
        var in = new Reading(typed);
        var from = from(in, today);
        var to = to(in, from);
        var rule = isWider() ? null : Contents.read(kind, in);
        return in.problems().isEmpty()
                ? new Result(new Change(kind, reach, from, to, rule), List.of())
                : new Result(null, in.problems());
    }

    /// Days that are over were used by the rules of then.
    private static LocalDate from(Reading in, LocalDate today) {
        var from = Wareki.parse(in.text("valid-from"));
        if (from.isEmpty()) {
            in.wrong("valid-from", "day");
        } else if (from.get().isBefore(today)) {
            in.wrong("valid-from", "past");
        } else if (from.get().isAfter(today.plusYears(YEARS))) {
            in.wrong("valid-from", "far");
        }
        return from.orElse(today);
    }

    private static @Nullable LocalDate to(Reading in, LocalDate from) {
        if (in.text("valid-to").isEmpty()) {
            return null;
        }
        var to = Wareki.parse(in.text("valid-to"));
        if (to.isEmpty()) {
            in.wrong("valid-to", "day");
        } else if (to.get().isBefore(from)) {
            in.wrong("valid-to", "backwards-days");
        } else if (to.get().isAfter(from.plusYears(YEARS))) {
            in.wrong("valid-to", "far");
        }
        return to.orElse(null);
    }
}
