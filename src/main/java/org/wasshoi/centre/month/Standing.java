package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// How a month of a centre looks from the city (提出の状況): one that is over and was not submitted is
/// missing, unless it is older than the first that was ever asked for.
enum Standing {
    UNASKED,
    RUNNING,
    MISSING,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    CLOSED;

    static Standing of(@Nullable Stage stage, YearMonth month, YearMonth first, LocalDate today) {
        return switch (stage == null ? Stage.OPEN : stage) {
            case OPEN -> open(month, first, today);
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            case CLOSED -> CLOSED;
        };
    }

    private static Standing open(YearMonth month, YearMonth first, LocalDate today) {
        if (!isOver(month, today)) {
            return RUNNING;
        }
        return month.isBefore(first) ? UNASKED : MISSING;
    }

    static boolean isOver(YearMonth month, LocalDate today) {
        return month.atEndOfMonth().isBefore(today);
    }

    String key() {
        return "month.standing." + name();
    }

    /// The colour of its mark; the word stands beside it.
    @Nullable String kind() {
        return switch (this) {
            case UNASKED, RUNNING -> "none";
            case MISSING -> "late";
            case RETURNED -> "slow";
            case SUBMITTED -> null;
            case ACCEPTED, CLOSED -> "good";
        };
    }
}
