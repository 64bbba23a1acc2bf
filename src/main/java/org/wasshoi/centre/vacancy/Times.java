package org.wasshoi.centre.vacancy;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wasshoi.centre.Slot;
import org.wasshoi.web.Option;

/// The times of a day in words (時間帯の名).
class Times {

    private static final Set<String> NAMED = Set.of("morning", "afternoon", "night");
    private static final int FIRST = 8;
    private static final int LAST = 22;

    private Times() {}

    /// 午前, or 09:00〜10:00 for a time without a name of its own.
    static String name(Slot slot) {
        return isNamed(slot) ? text("vacancy.slot." + slot.code()) : hours(slot);
    }

    static String hours(Slot slot) {
        return text("vacancy.from-to", slot.from().toString(), slot.to().toString());
    }

    /// 9〜12時, or to the minute where that matters.
    static String shortHours(Slot slot) {
        return slot.from().getMinute() == 0 && slot.to().getMinute() == 0
                ? text("vacancy.hours.short", slot.from().getHour(), slot.to().getHour())
                : hours(slot);
    }

    static boolean isNamed(Slot slot) {
        return NAMED.contains(slot.code());
    }

    /// The full hours that a search offers.
    static List<Option> options() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj("%02d:00"::formatted)
                .map(time -> new Option(time, time))
                .toList();
    }
}
