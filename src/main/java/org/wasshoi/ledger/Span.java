package org.wasshoi.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.wasshoi.kernel.Period;

/// Neighbouring cells of one grain, from the start of the first to the start of the last.
record Span(Grain grain, LocalDate from, LocalDate to) {

    /// The fewest cells that make up a period exactly: whole fiscal years, else months, else days.
    static List<Span> of(Period period) {
        var spans = new ArrayList<Span>();
        var day = period.from();
        while (!day.isAfter(period.to())) {
            var grain = grain(day, period.to());
            add(spans, grain, day);
            day = following(grain, day);
        }
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Grain grain, LocalDate day) {
        if (!spans.isEmpty() && spans.getLast().grain == grain) {
            spans.add(new Span(grain, spans.removeLast().from, day));
        } else {
            spans.add(new Span(grain, day, day));
        }
    }

    private static Grain grain(LocalDate day, LocalDate last) {
        boolean startsMonth = day.getDayOfMonth() == 1;
        if (startsMonth && day.getMonth() == Month.APRIL && fits(Grain.FISCAL_YEAR, day, last)) {
            return Grain.FISCAL_YEAR;
        }
        return startsMonth && fits(Grain.MONTH, day, last) ? Grain.MONTH : Grain.DAY;
    }

    private static boolean fits(Grain grain, LocalDate day, LocalDate last) {
        return following(grain, day).minusDays(1).compareTo(last) <= 0;
    }

    private static LocalDate following(Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.plusMonths(1);
            case FISCAL_YEAR -> day.plusYears(1);
        };
    }
}
