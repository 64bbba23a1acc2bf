package org.wasshoi.centre.month;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Acting;

/// What the city does with the reports (差戻し・受理・締め).
@Component
class JudgingReports {

    private static final Masking MASKING = Masking.showing("stage");

    private final MonthReports reports;
    private final AuditLog audit;

    JudgingReports(MonthReports reports, AuditLog audit) {
        this.reports = reports;
        this.audit = audit;
    }

    /// Whether it was done; not if somebody else has changed the report since.
    @Transactional
    public boolean move(Acting acting, Report report, Stage to, String reason) {
        if (!reports.change(report, to, report.remarks())) {
            return false;
        }
        reports.step(report, to, reason, null, acting.who().person());
        record(acting, report, to, reason);
        return true;
    }

    /// Closes all accepted reports of a month, if they are those that were shown; pressed a second
    /// time it changes nothing.
    @Transactional
    public boolean close(
            Acting acting, Collection<CentreId> centres, YearMonth month, String shown) {
        var held = reports.hold(centres, month);
        var accepted = Month.accepted(held);
        if (Month.wasClosed(held, shown)) {
            return true;
        }
        if (accepted.isEmpty() || !Month.seal(accepted).equals(shown)) {
            return false;
        }
        return accepted.stream().allMatch(report -> move(acting, report, Stage.CLOSED, ""));
    }

    private void record(Acting acting, Report report, Stage to, String reason) {
        var before = Map.of("stage", report.stage().name());
        var after =
                reason.isEmpty()
                        ? Map.of("stage", to.name())
                        : Map.of("stage", to.name(), "reason", reason);
        audit.record(acting.did(to.verb(), report.target(), null, MASKING.change(before, after)));
    }
}
