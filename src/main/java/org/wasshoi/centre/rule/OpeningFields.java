package org.wasshoi.centre.rule;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;

/// The windows in which one can book as fields (受付の期間の欄).
final class OpeningFields {

    private OpeningFields() {}

    static Map<String, String> typed(Rule.Opening opening) {
        var typed = new HashMap<String, String>();
        typed.put("moment", opening.moment().toString());
        opening.windows()
                .forEach((user, window) -> {
                    typed.put(months(user), String.valueOf(window.monthsBefore()));
                    typed.put(days(user), String.valueOf(window.daysBefore()));
                });
        return typed;
    }

    static Rule.Opening read(Reading in) {
        var moment = in.time("moment");
        var windows = new EnumMap<UserClass, Rule.Opening.Window>(UserClass.class);
        for (var user : UserClass.values()) {
            var months = in.whole(months(user), 0, 36);
            var days = in.whole(days(user), 0, 90);
            if (months * 28 < days) {
                in.wrong(days(user), "window");
            }
            windows.put(user, new Rule.Opening.Window(months, days));
        }
        return new Rule.Opening(moment, windows);
    }

    static String months(UserClass user) {
        return "months-" + user.name();
    }

    static String days(UserClass user) {
        return "days-" + user.name();
    }
}
