package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Grain;

/// The time one point of a series spans (系列の粒度).
public enum SeriesGrain {
    MONTH,
    FISCAL_YEAR;

    Grain ofLedger() {
        return switch (this) {
            case MONTH -> Grain.MONTH;
            case FISCAL_YEAR -> Grain.FISCAL_YEAR;
        };
    }

    /// The first days of all points that start within these days.
    List<LocalDate> starts(LocalDate from, LocalDate to) {
        return Stream.iterate(start(from), this::next)
                .takeWhile(start -> !start.isAfter(to))
                .filter(start -> !start.isBefore(from))
                .toList();
    }

    LocalDate end(LocalDate start) {
        return next(start).minusDays(1);
    }

    private LocalDate start(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case FISCAL_YEAR -> FiscalYear.of(day).first();
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case MONTH -> start.plusMonths(1);
            case FISCAL_YEAR -> start.plusYears(1);
        };
    }
}
