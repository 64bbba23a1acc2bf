package org.wasshoi.centre;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of rules, by which one rule takes the place of another.
public enum RuleKind {
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

    public Class<? extends Rule> type() {
        return type;
    }

    /// How it stands in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RuleKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static RuleKind of(Rule rule) {
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
