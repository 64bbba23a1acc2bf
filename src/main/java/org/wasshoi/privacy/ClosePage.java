package org.wasshoi.privacy;

import java.util.List;
import org.wasshoi.signin.ClosingAccounts;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where a person closes the own account (アカウントを終える), told before what stays and why.
record ClosePage(boolean holdsRoles, ClosingAccounts.Outcome outcome) implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /// Nothing was asked yet.
    static ClosePage empty(boolean holdsRoles) {
        return new ClosePage(holdsRoles, ClosingAccounts.Outcome.CLOSED);
    }

    List<Problem> problems() {
        return switch (outcome) {
            case CLOSED -> List.of();
            case WRONG -> List.of(new Problem("password", "privacy.close.problem.wrong"));
            case WAIT -> List.of(new Problem("password", "privacy.close.problem.wait"));
        };
    }

    @Override
    public int status() {
        return switch (outcome) {
            case CLOSED -> 200;
            case WRONG -> UNPROCESSABLE;
            case WAIT -> TOO_MANY;
        };
    }
}
