package org.wasshoi.centre;

/// The kinds of rules, by which one rule takes the place of another.
enum RuleKind {
    HOURS(Rule.Hours.class),
    CLOSING(Rule.Closing.class),
    OPENING(Rule.Opening.class),
    LIMITS(Rule.Limits.class),
    FEES(Rule.Fees.class),
    PREPARATION(Rule.Preparation.class),
    PAYMENT(Rule.Payment.class),
    CANCELLING(Rule.Cancelling.class);

    private final Class<? extends Rule> type;

    RuleKind(Class<? extends Rule> type) {
        this.type = type;
    }

    Class<? extends Rule> type() {
        return type;
    }

    static RuleKind of(Rule rule) {
        return switch (rule) {
            case Rule.Hours _ -> HOURS;
            case Rule.Closing _ -> CLOSING;
            case Rule.Opening _ -> OPENING;
            case Rule.Limits _ -> LIMITS;
            case Rule.Fees _ -> FEES;
            case Rule.Preparation _ -> PREPARATION;
            case Rule.Payment _ -> PAYMENT;
            case Rule.Cancelling _ -> CANCELLING;
        };
    }
}
