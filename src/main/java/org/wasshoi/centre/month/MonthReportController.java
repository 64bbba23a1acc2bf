package org.wasshoi.centre.month;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// A centre's report of a month, and the manager's remarks and submission.
@Controller
class MonthReportController {

    private final MonthReportPages pages;
    private final WritingReports writing;

    MonthReportController(MonthReportPages pages, WritingReports writing) {
        this.pages = pages;
        this.writing = writing;
    }

    @Permit(Permission.READ_MONTHS)
    @GetMapping("/months/{month}/{centre}")
    ReportPage see(
            @PathVariable String month,
            @PathVariable String centre,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.page(acting, month, centre, Permission.READ_MONTHS);
    }

    /// Keeps the remarks, and hands the report in where that was pressed.
    @Permit(Permission.REPORT_MONTH)
    @PostMapping("/months/{month}/{centre}")
    Reply write(
            @PathVariable String month,
            @PathVariable String centre,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var page = pages.page(acting, month, centre, Permission.REPORT_MONTH);
        var form = ReportForm.of(fields);
        var submits = submits(fields);
        var problems = submits ? problems(page, form) : form.problems();
        if (isDone(page, submits, acting, version)) {
            return new Reply.Redirect(page.path());
        }
        if (!page.isWritten() || !page.report().isAt(version)) {
            return page.with(form, List.of(), true);
        }
        if (!problems.isEmpty()) {
            return page.with(form, problems, false);
        }
        return write(acting, page.report(), form, submits)
                ? new Reply.Redirect(page.path())
                : pages.page(acting, month, centre, Permission.REPORT_MONTH)
                        .with(form, List.of(), true);
    }

    private boolean write(Acting acting, Report report, ReportForm form, boolean submits) {
        return submits
                ? writing.submit(acting, report, form.remarks())
                : writing.save(acting, report, form.remarks());
    }

    private static boolean isDone(ReportPage page, boolean submits, Acting acting, int version) {
        return submits
                && page.report().stage() == Stage.SUBMITTED
                && page.steps().getLast().isOf(acting.who().person(), Stage.SUBMITTED, version);
    }

    private static boolean submits(Map<String, String> fields) {
        return switch (fields.getOrDefault("step", "")) {
            case "submit" -> true;
            case "save" -> false;
            default -> throw new BadParameter("step");
        };
    }

    /// A month is handed in when it is over, and what nobody recorded is not passed over in
    /// silence.
    private static List<Problem> problems(ReportPage page, ReportForm form) {
        if (!page.isOver()) {
            return List.of(new Problem("remarks", "month.problem.early"));
        }
        return page.unrecorded() > 0 && !form.anyway()
                ? List.of(new Problem("anyway", "month.problem.unrecorded"))
                : form.problems();
    }
}
