package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Problem;

/// Puts together what a clerk sees of one use (利用の画面).
@Component
class UsePages {

    private final Histories histories;
    private final AuditLog audit;
    private final Clock clock;

    UsePages(Histories histories, AuditLog audit, Clock clock) {
        this.histories = histories;
        this.audit = audit;
        this.clock = clock;
    }

    /// The page with the telephone number; that it was looked at is logged.
    UsePage seen(Acting acting, Line line) {
        var booking = line.booking();
        audit.recordView(
                acting.saw(
                        new Target("booking", booking.id().value().toString()),
                        booking.booker().person()));
        return page(line, today().toString(), List.of());
    }

    UsePage page(Line line, String paidOn, List<Problem> problems) {
        return new UsePage(line, today(), paidOn, history(line), problems, false);
    }

    UsePage overtaken(Line line) {
        return new UsePage(line, today(), today().toString(), history(line), List.of(), true);
    }

    private List<Happening> history(Line line) {
        return histories.of(line.booking().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
