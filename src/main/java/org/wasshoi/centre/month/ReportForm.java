package org.wasshoi.centre.month;

import java.util.List;
import java.util.Map;
import org.wasshoi.web.Problem;

/// The manager's remarks as typed (所見の欄), and whether to submit in spite of uses nobody recorded.
record ReportForm(String remarks, boolean anyway) {

    static ReportForm of(Map<String, String> fields) {
        return new ReportForm(
                Typed.tidy(fields.getOrDefault("remarks", "")), fields.containsKey("anyway"));
    }

    static ReportForm of(Report report) {
        return new ReportForm(report.remarks(), false);
    }

    List<Problem> problems() {
        return Typed.isKeepable(remarks, 4_000)
                ? List.of()
                : List.of(new Problem("remarks", "month.problem.remarks"));
    }
}
