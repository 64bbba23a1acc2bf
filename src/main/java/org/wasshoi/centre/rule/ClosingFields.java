package org.wasshoi.centre.rule;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.centre.Rule;

/// Closed days as fields (休館の欄).
final class ClosingFields {

    private ClosingFields() {}

    static Map<String, String> typed(Rule.Closing closing) {
        var typed = new HashMap<String, String>();
        closing.weekly().forEach(day -> typed.put(field(day), "yes"));
        typed.put("yearly", DayList.textOfYear(closing.yearly()));
        typed.put("days", DayList.text(closing.days()));
        if (closing.holidays()) {
            typed.put("holidays", "yes");
        }
        return typed;
    }

    static Rule.Closing read(Reading in) {
        var yearly = DayList.ofYear(in.text("yearly"));
        var days = DayList.days(in.text("days"));
        if (yearly.isEmpty()) {
            in.wrong("yearly", "yearly");
        }
        if (days.isEmpty()) {
            in.wrong("days", "days");
        }
        return new Rule.Closing(
                Stream.of(DayOfWeek.values())
                        .filter(day -> in.has(field(day)))
                        .collect(Collectors.toSet()),
                yearly.orElse(Set.of()),
                days.orElse(Set.of()),
                in.has("holidays"));
    }

    static String field(DayOfWeek day) {
        return "weekly-" + day.getValue();
    }
}
