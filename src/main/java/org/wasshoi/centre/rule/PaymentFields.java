package org.wasshoi.centre.rule;

import java.util.HashMap;
import java.util.Map;
import org.wasshoi.centre.Rule;

/// Until when a use is paid, as fields (支払の欄).
final class PaymentFields {

    private PaymentFields() {}

    static Map<String, String> typed(Rule.Payment payment) {
        var typed = new HashMap<String, String>();
        typed.put("when", payment.when().name());
        typed.put("pay-days", String.valueOf(payment.days()));
        if (payment.releases()) {
            typed.put("releases", "yes");
        }
        if (payment.approvesExemptions()) {
            typed.put("approves", "yes");
        }
        return typed;
    }

    static Rule.Payment read(Reading in) {
        var when = in.choice("when", Rule.Payment.When.values());
        var days =
                switch (when) {
                    case ADVANCE -> in.whole("pay-days", 0, 90);
                    case ON_THE_DAY -> 0;
                };
        return new Rule.Payment(when, days, in.has("releases"), in.has("approves"));
    }
}
