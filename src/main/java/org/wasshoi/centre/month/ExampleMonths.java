package org.wasshoi.centre.month;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.centre.example.Example;
import org.wasshoi.community.PlaceId.CentreId;

/// Reports invented months (例の月次報告), so that who tries the program finds some to judge and to
/// close.
@Component
@NamedInterface("example")
public class ExampleMonths {

    private final MonthReports reports;
    private final FillingReports filling;

    ExampleMonths(MonthReports reports, FillingReports filling) {
        this.reports = reports;
        this.filling = filling;
    }

    /// Submits the month and leaves it there.
    @Transactional
    public void submit(CentreId centre, YearMonth month) {
        take(centre, month, List.of(Stage.SUBMITTED));
    }

    /// Submits the month, and the city accepts it.
    @Transactional
    public void accept(CentreId centre, YearMonth month) {
        take(centre, month, List.of(Stage.SUBMITTED, Stage.ACCEPTED));
    }

    /// The same, and the city closes it.
    @Transactional
    public void close(CentreId centre, YearMonth month) {
        take(centre, month, List.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.CLOSED));
    }

    /// What somebody has begun to write is theirs.
    private void take(CentreId centre, YearMonth month, List<Stage> stages) {
        if (reports.open(Report.blank(centre, month))) {
            stages.forEach(stage -> move(reports.of(centre, month), stage));
        }
    }

    private void move(Report report, Stage to) {
        reports.change(report, to, "");
        reports.step(report, to, "", content(report, to), Example.CLERK);
    }

    private @Nullable Content content(Report report, Stage to) {
        return to == Stage.SUBMITTED
                ? new Content(filling.of(report.centre(), report.month()), "", List.of())
                : null;
    }
}
