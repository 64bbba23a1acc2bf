package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leak, loss or damage of personal data (漏えい等) and what was done since.
record Leak(
        UUID id,
        String number,
        @Nullable LocalDate occurred,
        LocalDate noticed,
        String summary,
        String kinds,
        @Nullable Integer people,
        Set<Danger> dangers,
        String cause,
        String harm,
        String measures,
        String other,
        List<LeakStep> steps) {

    /// 個人情報の保護に関する法律施行規則 第43条: 本人の数が百人を超える。
    private static final int MANY = 100;

    /// 同 第44条: 速やかに（おおむね3日から5日）。
    private static final int FIRST_REPORT_DAYS = 5;

    /// 同 第44条: 30日以内、不正の目的のおそれがあるときは60日以内。
    private static final int FINAL_REPORT_DAYS = 30;

    private static final int FINAL_REPORT_DAYS_AFTER_MALICE = 60;

    Leak {
        dangers = Set.copyOf(dangers);
        steps = List.copyOf(steps);
    }

    /// How many people it concerns as far as counted last, if it was.
    @Nullable Integer counted() {
        return steps.stream()
                .filter(step -> step.people() != null)
                .reduce((_, later) -> later)
                .map(LeakStep::people)
                .orElse(people);
    }

    /// As long as nobody knows how many, it may be many.
    boolean mustBeReported() {
        var counted = counted();
        return !dangers.isEmpty() || counted == null || counted > MANY;
    }

    LocalDate firstReportDue() {
        return noticed.plusDays(FIRST_REPORT_DAYS);
    }

    LocalDate finalReportDue() {
        return noticed.plusDays(
                dangers.contains(Danger.MALICE)
                        ? FINAL_REPORT_DAYS_AFTER_MALICE
                        : FINAL_REPORT_DAYS);
    }

    Report firstReport(LocalDate today) {
        return report(LeakStep.Kind.FIRST_REPORT, firstReportDue(), today);
    }

    Report finalReport(LocalDate today) {
        return report(LeakStep.Kind.FINAL_REPORT, finalReportDue(), today);
    }

    /// How a report stands.
    enum Report {
        NOT_NEEDED,
        MADE,
        DUE,
        LATE
    }

    private Report report(LeakStep.Kind kind, LocalDate due, LocalDate today) {
        if (steps.stream().anyMatch(step -> step.kind() == kind)) {
            return Report.MADE;
        }
        if (!mustBeReported()) {
            return Report.NOT_NEEDED;
        }
        return today.isAfter(due) ? Report.LATE : Report.DUE;
    }
}
