package org.wasshoi.centre.month;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The reports of a year and of a month, and the closing of a month.
@Controller
class MonthsController {

    private final Responsible responsible;
    private final MonthReports reports;
    private final JudgingReports judging;
    private final Clock clock;

    MonthsController(
            Responsible responsible, MonthReports reports, JudgingReports judging, Clock clock) {
        this.responsible = responsible;
        this.reports = reports;
        this.judging = judging;
        this.clock = clock;
    }

    @Permit(Permission.READ_MONTHS)
    @GetMapping("/months")
    MonthsPage year(
            @RequestParam(defaultValue = "") String year,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("year"));
        var today = LocalDate.now(clock);
        var chosen = year(year, today);
        var centres = responsible.centres(acting.who(), Permission.READ_MONTHS);
        var known = reports.in(ids(centres), Period.of(chosen));
        return new MonthsPage(
                YearOfMonths.of(chosen, centres, known, reports.first(today), today),
                today,
                acting.who().may(Permission.JUDGE_MONTHS));
    }

    @Permit(Permission.JUDGE_MONTHS)
    @GetMapping("/months/{month}")
    ClosingPage month(@PathVariable String month, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return page(acting, month, false);
    }

    /// Closes what was shown, no more and no less.
    @Permit(Permission.JUDGE_MONTHS)
    @PostMapping("/months/{month}/close")
    Reply close(
            @PathVariable String month,
            @RequestParam(defaultValue = "") String shown,
            Acting acting) {
        var page = page(acting, month, false);
        var when = page.month().month();
        return judging.close(acting, ids(page.month().centres()), when, shown)
                ? new Reply.Redirect(page.path())
                : page(acting, month, true);
    }

    private ClosingPage page(Acting acting, String month, boolean overtaken) {
        var centres = responsible.city(acting.who());
        var today = LocalDate.now(clock);
        var when = Month.read(month, today).orElseThrow(NotFound::new);
        var known = reports.in(ids(centres), new Period(when.atDay(1), when.atDay(1)));
        return new ClosingPage(
                Month.of(when, centres, known, reports.first(today), today), overtaken);
    }

    /// A year that has begun; the running one unless another is named.
    static FiscalYear year(String written, LocalDate today) {
        var running = FiscalYear.of(today);
        return written.isBlank()
                ? running
                : FiscalYear.parse(written)
                        .filter(year -> year.compareTo(running) <= 0)
                        .filter(year ->
                                Month.read(YearMonth.from(year.first()).toString(), today)
                                        .isPresent())
                        .orElseThrow(() -> new BadParameter("year"));
    }

    private static List<CentreId> ids(List<Centre> centres) {
        return centres.stream().map(Centre::id).toList();
    }
}
