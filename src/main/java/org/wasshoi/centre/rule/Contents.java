package org.wasshoi.centre.rule;

import java.util.Map;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.RuleKind;

/// A rule as the fields of its form (決まりの欄), and read back from them.
final class Contents {

    private Contents() {}

    static Map<String, String> typed(Rule rule) {
        return switch (rule) {
            case Rule.Hours hours -> HoursFields.typed(hours);
            case Rule.Closing closing -> ClosingFields.typed(closing);
            case Rule.Opening opening -> OpeningFields.typed(opening);
            case Rule.Limits limits ->
                    Map.of(
                            "week", String.valueOf(limits.inAWeek()),
                            "row", String.valueOf(limits.daysInARow()));
            case Rule.Fees fees -> FeesFields.typed(fees);
            case Rule.Preparation preparation ->
                    Map.of(
                            "before", String.valueOf(preparation.before()),
                            "after", String.valueOf(preparation.after()));
            case Rule.Payment payment -> PaymentFields.typed(payment);
            case Rule.Cancelling cancelling -> CancellingFields.typed(cancelling);
        };
    }

    static Rule read(RuleKind kind, Reading in) {
        return switch (kind) {
            case HOURS -> HoursFields.read(in);
            case CLOSING -> ClosingFields.read(in);
            case OPENING -> OpeningFields.read(in);
            case LIMITS -> new Rule.Limits(in.whole("week", 1, 100), in.whole("row", 1, 100));
            case FEES -> FeesFields.read(in);
            case PREPARATION ->
                    new Rule.Preparation(in.whole("before", 0, 240), in.whole("after", 0, 240));
            case PAYMENT -> PaymentFields.read(in);
            case CANCELLING -> CancellingFields.read(in);
        };
    }
}
