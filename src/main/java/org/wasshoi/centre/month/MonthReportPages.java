package org.wasshoi.centre.month;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Centre;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Puts the page of a report together (月次報告の材料).
@Component
class MonthReportPages {

    private final Responsible responsible;
    private final MonthReports reports;
    private final MonthEntries entries;
    private final FillingReports filling;
    private final Persons persons;
    private final Clock clock;

    MonthReportPages(
            Responsible responsible,
            MonthReports reports,
            MonthEntries entries,
            FillingReports filling,
            Persons persons,
            Clock clock) {
        this.responsible = responsible;
        this.reports = reports;
        this.entries = entries;
        this.filling = filling;
        this.persons = persons;
        this.clock = clock;
    }

    /// The page for somebody who may do this with the report.
    ReportPage page(Acting acting, String month, String code, Permission permission) {
        var today = LocalDate.now(clock);
        var when = Month.read(month, today).orElseThrow(NotFound::new);
        var centre = responsible.centre(acting.who(), code, permission);
        var report = reports.of(centre.id(), when);
        var steps = reports.steps(report);
        return new ReportPage(
                centre,
                report,
                new Shown(filling.of(centre.id(), when), submitted(report, steps)),
                entries.of(report),
                steps,
                names(steps),
                reader(acting, centre),
                reports.first(today),
                today,
                new ReportPage.Typing(
                        ReportForm.of(report),
                        EntryForm.EMPTY,
                        UUID.randomUUID(),
                        "",
                        List.of(),
                        false));
    }

    private ReportPage.Reader reader(Acting acting, Centre centre) {
        return new ReportPage.Reader(
                responsible.reaches(acting.who(), centre, Permission.REPORT_MONTH),
                responsible.reaches(acting.who(), centre, Permission.JUDGE_MONTHS));
    }

    /// While the manager writes, the records speak.
    private static @Nullable Content submitted(Report report, List<ReportStep> steps) {
        return report.stage().isEditable()
                ? null
                : steps.reversed().stream()
                        .filter(step -> step.stage() == Stage.SUBMITTED)
                        .findFirst()
                        .map(ReportStep::content)
                        .orElse(null);
    }

    private Map<PersonId, String> names(List<ReportStep> steps) {
        return steps.stream()
                .map(ReportStep::by)
                .distinct()
                .flatMap(id -> persons.find(id).stream())
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
