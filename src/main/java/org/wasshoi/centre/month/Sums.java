package org.wasshoi.centre.month;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Yen;

/// The parts of one month put together (月の集計).
class Sums {

    private final Map<Purpose, Count> purposes = new EnumMap<>(Purpose.class);
    private final Map<UserClass, Count> users = new EnumMap<>(UserClass.class);
    private final Map<FeeKind, Money> money = new EnumMap<>(FeeKind.class);
    private @Nullable Part whole;

    void add(Part part) {
        switch (part.of()) {
            case Part.Of.Whole _ -> whole = part;
            case Part.Of.OnePurpose(var purpose) -> purposes.put(purpose, part.count());
            case Part.Of.OneUser(var user) -> users.put(user, part.count());
            case Part.Of.OneFee(var kind) -> money.put(kind, part.money());
        }
    }

    void take(FeeKind kind, Yen amount) {
        money.merge(kind, Money.NONE.withTaken(amount), Money::plus);
    }

    Figures figures() {
        var all = whole;
        return new Figures(
                Opened.NEVER,
                all == null ? Count.NONE : all.count(),
                all == null ? Map.of() : all.ages(),
                purposes,
                users,
                money,
                all == null ? Lost.NONE : all.lost(),
                all != null && all.sample());
    }
}
