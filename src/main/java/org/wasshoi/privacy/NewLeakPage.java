package org.wasshoi.privacy;

import java.util.List;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where a leak is entered.
record NewLeakPage(LeakForm form, List<Problem> problems) implements Page {

    private static final int UNPROCESSABLE = 422;

    boolean has(Danger danger) {
        return form.dangers().contains(danger);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
