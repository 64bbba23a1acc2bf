package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// One use at the desk (利用の記録): what can be done, what can be taken back, and all that was done.
record UsePage(
        Line line,
        LocalDate today,
        String paidOn,
        List<Happening> history,
        List<Problem> problems,
        boolean isOvertaken)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    /// What can be done with a single button; the day of payment has a field of its own.
    List<Step> steps() {
        return line.next(today).stream().filter(step -> step != Step.PAID).toList();
    }

    String phone() {
        return Objects.requireNonNullElse(line.booking().booker().phone(), "");
    }

    @Override
    public int status() {
        if (isOvertaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
