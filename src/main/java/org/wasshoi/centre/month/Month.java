package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;

/// A month of all centres (月の一覧): which reports are in and which are missing.
record Month(
        YearMonth month,
        List<Centre> centres,
        Map<CentreId, Report> reports,
        YearMonth first,
        LocalDate today) {

    private static final YearMonth EARLIEST = YearMonth.of(2000, 4);
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    Month {
        centres = List.copyOf(centres);
        reports = Map.copyOf(reports);
    }

    static Month of(
            YearMonth month,
            List<Centre> centres,
            List<Report> reports,
            YearMonth first,
            LocalDate today) {
        var byCentre = new HashMap<CentreId, Report>();
        reports.stream()
                .filter(report -> report.month().equals(month))
                .forEach(report -> byCentre.put(report.centre(), report));
        return new Month(month, centres, byCentre, first, today);
    }

    /// A month that has begun, as addresses write it: 2026-10.
    static Optional<YearMonth> read(String text, LocalDate today) {
        return Optional.of(text)
                .filter(written -> WRITTEN.matcher(written).matches())
                .map(YearMonth::parse)
                .filter(month -> !month.isBefore(EARLIEST))
                .filter(month -> !month.isAfter(YearMonth.from(today)));
    }

    static List<Report> accepted(List<Report> reports) {
        return reports.stream().filter(report -> report.stage() == Stage.ACCEPTED).toList();
    }

    /// What was shown to whoever closes a month: these reports in these versions.
    static String seal(List<Report> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(report -> report.centre().value()))
                .map(report -> report.centre().value() + ":" + report.version())
                .collect(Collectors.joining(","));
    }

    /// Whether all that was shown has been closed as it was shown.
    static boolean wasClosed(List<Report> reports, String shown) {
        var closed =
                reports.stream()
                        .filter(report -> report.stage() == Stage.CLOSED)
                        .map(report -> report.centre().value() + ":" + (report.version() - 1))
                        .collect(Collectors.toSet());
        return closed.containsAll(List.of(shown.split(",")));
    }

    Standing standing(Centre centre) {
        var report = reports.get(centre.id());
        return Standing.of(report == null ? null : report.stage(), month, first, today);
    }

    List<Centre> at(Standing standing) {
        return centres.stream().filter(centre -> standing(centre) == standing).toList();
    }

    /// Those that have yet to come before every centre is in.
    int awaited() {
        return (int)
                centres.stream()
                        .map(this::standing)
                        .filter(standing ->
                                standing != Standing.ACCEPTED && standing != Standing.CLOSED)
                        .count();
    }

    String seal() {
        return seal(accepted(List.copyOf(reports.values())));
    }

    boolean isOver() {
        return Standing.isOver(month, today);
    }
}
