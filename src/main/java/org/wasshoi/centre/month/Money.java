package org.wasshoi.centre.month;

import org.wasshoi.kernel.Yen;

/// The money of one kind of fee (料金): due for the uses of the month, taken in during the month, and
/// what was exempted or reduced (減免).
record Money(Yen due, Yen taken, long exemptions, Yen reduced) {

    static final Money NONE = new Money(Yen.ZERO, Yen.ZERO, 0, Yen.ZERO);

    Money plus(Money other) {
        return new Money(
                due.plus(other.due),
                taken.plus(other.taken),
                exemptions + other.exemptions,
                reduced.plus(other.reduced));
    }

    Money withTaken(Yen amount) {
        return new Money(due, amount, exemptions, reduced);
    }
}
