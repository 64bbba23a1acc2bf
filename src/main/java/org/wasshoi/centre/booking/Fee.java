package org.wasshoi.centre.booking;

import java.util.List;
import java.util.Objects;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Yen;

/// What a use costs (料金): the amount before the exemption (減免前), and how much of it is not paid.
public record Fee(Rule.FeeKind kind, Yen gross, String exemption, Yen reduction) {

    public static final Fee FREE = new Fee(Rule.FeeKind.MANAGER, Yen.ZERO, "", Yen.ZERO);

    /// The price of the slots (or hours), times the rates of outsiders and of profit, heating by
    /// the hour and each piece of equipment once; every rate is brought to whole units by the rule
    /// of rounding.
    static Fee of(Rule.Fees rule, Wish wish, UserClass user, List<Slot> slots) {
        var price = price(rule, wish.use(), slots);
        if (user == UserClass.OUTSIDER) {
            price = price.times(rule.outsider(), rule.rounding(), rule.unit());
        }
        if (wish.forProfit()) {
            price = price.times(rule.profit(), rule.rounding(), rule.unit());
        }
        var heating = wish.heating() ? new Yen(rule.heatingByTheHour()) : Yen.ZERO;
        var gross = price.plus(heating.times(wish.use().hours())).plus(equipment(rule, wish));
        return new Fee(rule.kind(), gross, wish.exemption(), reduction(rule, wish, gross));
    }

    /// What is paid (納める額).
    public Yen net() {
        return gross.minus(reduction);
    }

    private static Yen price(Rule.Fees rule, Use use, List<Slot> slots) {
        var hourly = rule.prices().getOrDefault("", 0L);
        return use.of(slots).stream()
                .map(slot ->
                        slot.code().isEmpty()
                                ? new Yen(hourly)
                                : new Yen(rule.prices().getOrDefault(slot.code(), 0L)))
                .reduce(Yen.ZERO, Yen::plus);
    }

    private static Yen equipment(Rule.Fees rule, Wish wish) {
        return wish.equipment().pieces().entrySet().stream()
                .map(one ->
                        new Yen(rule.equipment().getOrDefault(one.getKey(), 0L))
                                .times(one.getValue()))
                .reduce(Yen.ZERO, Yen::plus);
    }

    /// What remains to be paid is rounded, not what is taken off.
    private static Yen reduction(Rule.Fees rule, Wish wish, Yen gross) {
        if (wish.exemption().isEmpty()) {
            return Yen.ZERO;
        }
        var part = Objects.requireNonNull(rule.exemption(wish.exemption())).part();
        var paid = gross.times(part.rest(), rule.rounding(), rule.unit());
        return gross.minus(paid);
    }
}
