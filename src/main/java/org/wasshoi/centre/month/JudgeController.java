package org.wasshoi.centre.month;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Accepting and returning a report.
@Controller
class JudgeController {

    private final MonthReportPages pages;
    private final JudgingReports judging;

    JudgeController(MonthReportPages pages, JudgingReports judging) {
        this.pages = pages;
        this.judging = judging;
    }

    @Permit(Permission.JUDGE_MONTHS)
    @PostMapping("/months/{month}/{centre}/judge")
    Reply judge(
            @PathVariable String month,
            @PathVariable String centre,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var page = pages.page(acting, month, centre, Permission.JUDGE_MONTHS);
        var form = JudgeForm.of(fields);
        if (isDone(page, form, acting, version)) {
            return done(page);
        }
        if (!page.report().isAt(version) || !page.report().stage().allows(form.to())) {
            return page.with(form.reason(), List.of(), true);
        }
        if (!form.problems().isEmpty()) {
            return page.with(form.reason(), form.problems(), false);
        }
        return judging.move(acting, page.report(), form.to(), form.kept())
                ? done(page)
                : pages.page(acting, month, centre, Permission.JUDGE_MONTHS)
                        .with(form.reason(), List.of(), true);
    }

    private static boolean isDone(ReportPage page, JudgeForm form, Acting acting, int version) {
        return !page.steps().isEmpty()
                && page.report().stage() == form.to()
                && page.steps().getLast().isOf(acting.who().person(), form.to(), version);
    }

    /// On to the list of the month, where the next one waits.
    private static Reply done(ReportPage page) {
        return new Reply.Redirect("/months/" + page.report().month());
    }
}
