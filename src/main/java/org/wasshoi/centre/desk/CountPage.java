package org.wasshoi.centre.desk;

import java.util.List;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where the desk writes down how many came (利用人数の記録).
record CountPage(Line line, CountForm form, List<Problem> problems, boolean isOvertaken)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    CountPage {
        problems = List.copyOf(problems);
    }

    static CountPage of(Line line) {
        return new CountPage(line, CountForm.of(line.counted()), List.of(), false);
    }

    /// Nothing to read first: the cursor stands where the number goes.
    boolean isFirstTry() {
        return !isOvertaken && problems.isEmpty();
    }

    @Override
    public int status() {
        if (isOvertaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
