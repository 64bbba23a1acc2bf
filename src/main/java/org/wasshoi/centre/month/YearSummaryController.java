package org.wasshoi.centre.month;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PrivateFile;

/// The year of all centres, as a page and as files.
@Controller
class YearSummaryController {

    private final Responsible responsible;
    private final YearSummaries summaries;
    private final YearFiles files;
    private final Clock clock;

    YearSummaryController(
            Responsible responsible, YearSummaries summaries, YearFiles files, Clock clock) {
        this.responsible = responsible;
        this.summaries = summaries;
        this.files = files;
        this.clock = clock;
    }

    @Permit(Permission.JUDGE_MONTHS)
    @GetMapping("/months/summary")
    SummaryPage see(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "uses") String show,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("year", "show"));
        var aspect = Aspect.of(show).orElseThrow(() -> new BadParameter("show"));
        return new SummaryPage(summary(acting, year), aspect, LocalDate.now(clock));
    }

    @Permit(Permission.JUDGE_MONTHS)
    @GetMapping("/months/summary.csv")
    PrivateFile csv(
            @RequestParam(defaultValue = "") String year,
            Acting acting,
            Language language,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("year"));
        return files.csv(summary(acting, year), language);
    }

    @Permit(Permission.JUDGE_MONTHS)
    @GetMapping("/months/summary.xlsx")
    PrivateFile workbook(
            @RequestParam(defaultValue = "") String year,
            Acting acting,
            Language language,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("year"));
        return files.workbook(summary(acting, year), language);
    }

    private YearSummary summary(Acting acting, String year) {
        var centres = responsible.city(acting.who());
        return summaries.of(MonthsController.year(year, LocalDate.now(clock)), centres);
    }
}
