package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// A leak with its deadlines and all that was done about it.
record LeakPage(Leak leak, LocalDate today, LeakStepForm form, List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
