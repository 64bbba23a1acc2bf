package org.wasshoi.centre.month;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// What the manager does with a report (報告の作成と提出). What somebody else has changed meanwhile is not
/// overwritten; the answer then is false.
@Component
class WritingReports {

    private static final Masking MASKING =
            Masking.showing("stage", "uses", "people", "kind", "day", "entry");

    private final MonthReports reports;
    private final MonthEntries entries;
    private final FillingReports filling;
    private final AuditLog audit;

    WritingReports(
            MonthReports reports, MonthEntries entries, FillingReports filling, AuditLog audit) {
        this.reports = reports;
        this.entries = entries;
        this.filling = filling;
        this.audit = audit;
    }

    @Transactional
    public boolean save(Acting acting, Report report, String remarks) {
        reports.open(report);
        if (!reports.change(report, report.stage(), remarks)) {
            return false;
        }
        record(
                acting,
                report,
                "month.remarks",
                Map.of("remarks", report.remarks()),
                Map.of("remarks", remarks));
        return true;
    }

    /// Freezes the figures of this moment with what the manager wrote.
    @Transactional
    public boolean submit(Acting acting, Report report, String remarks) {
        reports.open(report);
        if (!reports.change(report, Stage.SUBMITTED, remarks)) {
            return false;
        }
        var figures = filling.of(report.centre(), report.month());
        var content = new Content(figures, remarks, entries.of(report));
        reports.step(report, Stage.SUBMITTED, "", content, acting.who().person());
        var total = figures.now().total();
        record(
                acting,
                report,
                Stage.SUBMITTED.verb().code(),
                Map.of("stage", report.stage().name()),
                Map.of(
                        "stage", Stage.SUBMITTED.name(),
                        "uses", total.uses(),
                        "people", total.people()));
        return true;
    }

    /// The same form sent twice finds its entry written and changes nothing.
    @Transactional
    public boolean add(Acting acting, Report report, UUID once, Entry entry) {
        reports.open(report);
        if (!reports.touch(report)) {
            return false;
        }
        if (entries.add(report, once, entry, acting.who().person())) {
            var values =
                    Map.<String, Object>of(
                            "entry", entry.id(),
                            "kind", entry.kind(),
                            "day", entry.day(),
                            "words", entry.words());
            record(acting, report, "month.add-entry", null, values);
        }
        return true;
    }

    @Transactional
    public boolean remove(Acting acting, Report report, UUID id) {
        if (!reports.touch(report)) {
            return false;
        }
        if (entries.remove(report, id, acting.who().person())) {
            record(acting, report, "month.remove-entry", Map.of("entry", id), null);
        }
        return true;
    }

    private void record(
            Acting acting,
            Report report,
            String verb,
            @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after) {
        audit.record(
                acting.did(new Verb(verb), report.target(), null, MASKING.change(before, after)));
    }
}
