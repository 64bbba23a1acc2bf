package org.wasshoi.centre.month;

import org.wasshoi.kernel.Yen;

/// What a centre's uses of a month come to (月の合計), as the year's summary tells it.
record Total(long uses, long people, Yen usage, Yen manager, long exemptions, Yen reduced) {

    static final Total NONE = new Total(0, 0, Yen.ZERO, Yen.ZERO, 0, Yen.ZERO);

    Total plus(Total other) {
        return new Total(
                uses + other.uses,
                people + other.people,
                usage.plus(other.usage),
                manager.plus(other.manager),
                exemptions + other.exemptions,
                reduced.plus(other.reduced));
    }
}
