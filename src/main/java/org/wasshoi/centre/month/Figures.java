package org.wasshoi.centre.month;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;

/// The figures of a month of a centre (月の数字); parts that do not add up are refused.
record Figures(
        Opened opened,
        Count total,
        Map<Age, Long> ages,
        Map<Purpose, Count> purposes,
        Map<UserClass, Count> users,
        Map<FeeKind, Money> money,
        Lost lost,
        boolean sample) {

    static final Figures NONE =
            new Figures(
                    Opened.NEVER,
                    Count.NONE,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Lost.NONE,
                    false);

    Figures {
        ages = whole(Age.class, ages, 0L);
        purposes = whole(Purpose.class, purposes, Count.NONE);
        users = whole(UserClass.class, users, Count.NONE);
        money = whole(FeeKind.class, money, Money.NONE);
        if (people(ages) != total.people()
                || !sum(purposes).equals(total)
                || !sum(users).equals(total)) {
            throw new IllegalArgumentException("The parts do not make the total " + total);
        }
    }

    Money money(FeeKind kind) {
        return money.getOrDefault(kind, Money.NONE);
    }

    /// Both kinds of fees together, for what is one thing to the user: exemptions.
    Money allMoney() {
        return money.values().stream().reduce(Money.NONE, Money::plus);
    }

    Figures with(Opened days) {
        return new Figures(days, total, ages, purposes, users, money, lost, sample);
    }

    private static long people(Map<Age, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Count sum(Map<?, Count> parts) {
        return parts.values().stream().reduce(Count.NONE, Count::plus);
    }

    private static <K extends Enum<K>, V> Map<K, V> whole(
            Class<K> keys, Map<K, V> parts, V nothing) {
        var whole = new EnumMap<K, V>(keys);
        for (var key : keys.getEnumConstants()) {
            whole.put(key, parts.getOrDefault(key, nothing));
        }
        return Collections.unmodifiableMap(whole);
    }
}
