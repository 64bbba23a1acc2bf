package org.wasshoi.centre.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rules;
import org.wasshoi.community.PlaceId.CentreId;

/// Fills a month's report from the records and the rules (月次報告の集計).
@Component
class FillingReports {

    private final MonthRecords records;
    private final Rooms rooms;
    private final Rules rules;
    private final Clock clock;

    FillingReports(MonthRecords records, Rooms rooms, Rules rules, Clock clock) {
        this.records = records;
        this.rooms = rooms;
        this.rules = rules;
        this.clock = clock;
    }

    Compared of(CentreId centre, YearMonth month) {
        var sums = sums(centre, month);
        var uses = records.uses(centre, month);
        var hours = new OpenHours(rules.book(), rooms.of(centre));
        var before = month.minusYears(1);
        return new Compared(
                figures(sums, month).with(hours.in(month, uses)),
                figures(sums, before).with(hours.in(before, uses)));
    }

    private Map<YearMonth, Sums> sums(CentreId centre, YearMonth month) {
        var sums = new HashMap<>(records.sums(centre, month, LocalDate.now(clock)));
        records.taken(centre, month)
                .forEach((when, kinds) ->
                        kinds.forEach((kind, amount) ->
                                sums.computeIfAbsent(when, _ -> new Sums()).take(kind, amount)));
        return sums;
    }

    private static Figures figures(Map<YearMonth, Sums> sums, YearMonth month) {
        return sums.containsKey(month) ? sums.get(month).figures() : Figures.NONE;
    }
}
