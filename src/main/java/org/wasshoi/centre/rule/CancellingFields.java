package org.wasshoi.centre.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.wasshoi.centre.Rule;

/// What is paid back to who cancels, as fields (取消と返金の欄).
final class CancellingFields {

    static final int ROWS = 5;

    private CancellingFields() {}

    static Map<String, String> typed(Rule.Cancelling cancelling) {
        var typed = new HashMap<String, String>();
        for (int row = 0; row < Math.min(ROWS, cancelling.refunds().size()); row++) {
            var refund = cancelling.refunds().get(row);
            typed.put(days(row), String.valueOf(refund.daysBefore()));
            typed.put(part(row), refund.part().toString());
        }
        return typed;
    }

    static Rule.Cancelling read(Reading in) {
        var refunds = new ArrayList<Rule.Cancelling.Refund>();
        var known = new HashSet<Integer>();
        for (int row = 0; row < ROWS; row++) {
            if (!in.text(days(row)).isEmpty() || !in.text(part(row)).isEmpty()) {
                var days = in.whole(days(row), 0, 90);
                refunds.add(new Rule.Cancelling.Refund(days, in.fraction(part(row), 1, "part")));
                if (!known.add(days)) {
                    in.wrong(days(row), "twice");
                }
            }
        }
        return new Rule.Cancelling(List.copyOf(refunds));
    }

    static String days(int row) {
        return "refund-" + row + "-days";
    }

    static String part(int row) {
        return "refund-" + row + "-part";
    }
}
