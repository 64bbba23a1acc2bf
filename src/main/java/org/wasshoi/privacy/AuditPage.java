package org.wasshoi.privacy;

import java.util.List;
import org.wasshoi.audit.Logged;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// The audit log, newest first, as far as one page goes.
record AuditPage(AuditForm form, List<Problem> problems, List<LoggedRow> rows, boolean hasMore)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    static AuditPage of(AuditForm form, List<Logged> found, int most) {
        var rows = found.stream().limit(most).map(LoggedRow::new).toList();
        return new AuditPage(form, List.of(), rows, found.size() > most);
    }

    String older() {
        return "/audit?" + form.query() + "before=" + rows.getLast().entry().number();
    }

    String file() {
        var query = form.query();
        return query.isEmpty()
                ? "/audit.csv"
                : "/audit.csv?" + query.substring(0, query.length() - 1);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
