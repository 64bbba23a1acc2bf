package org.wasshoi.privacy;

import java.util.List;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where the city sets how long a kind of record is kept (保存期間を定める).
record PeriodPage(Retention standing, PeriodForm form, List<Problem> problems, boolean overtaken)
        implements Page {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    static PeriodPage of(Retention standing) {
        return new PeriodPage(standing, PeriodForm.of(standing), List.of(), false);
    }

    PeriodPage typed(PeriodForm typed) {
        return new PeriodPage(standing, typed, typed.problems(), false);
    }

    /// Somebody else has set it meanwhile: what stands now, and what was typed.
    PeriodPage overtaken(PeriodForm typed) {
        return new PeriodPage(standing, typed, List.of(), true);
    }

    String kind() {
        return RetentionWords.kind(standing.kind());
    }

    List<Option> units() {
        return PeriodForm.UNITS.stream()
                .map(unit -> new Option(unit, PageContext.text("privacy.period.unit." + unit)))
                .toList();
    }

    String path() {
        return "/privacy/periods/" + standing.kind();
    }

    @Override
    public int status() {
        if (overtaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
