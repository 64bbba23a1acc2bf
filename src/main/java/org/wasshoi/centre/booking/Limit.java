package org.wasshoi.centre.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wasshoi.centre.Rule;

/// How often one booker may hold a room (回数の上限), held against the days already booked.
record Limit(Rule.Limits rule) {

    Optional<Refusal> refusal(Wish wish, List<LocalDate> days) {
        var day = wish.use().day();
        if (inWeekOf(day, days) >= rule.inAWeek()) {
            return Optional.of(Refusal.TOO_OFTEN);
        }
        return inARowWith(day, Set.copyOf(days)) > rule.daysInARow()
                ? Optional.of(Refusal.TOO_MANY_IN_A_ROW)
                : Optional.empty();
    }

    /// Weeks begin on Monday.
    private static long inWeekOf(LocalDate day, List<LocalDate> days) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days.stream()
                .filter(one -> !one.isBefore(monday) && one.isBefore(monday.plusWeeks(1)))
                .count();
    }

    private static long inARowWith(LocalDate day, Set<LocalDate> days) {
        long row = 1;
        for (var one = day.minusDays(1); days.contains(one); one = one.minusDays(1)) {
            row++;
        }
        for (var one = day.plusDays(1); days.contains(one); one = one.plusDays(1)) {
            row++;
        }
        return row;
    }
}
