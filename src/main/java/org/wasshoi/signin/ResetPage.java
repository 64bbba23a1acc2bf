package org.wasshoi.signin;

import java.util.List;
import java.util.Locale;
import org.wasshoi.web.Page;

/// Where a link or code leads that lets people set a new password (パスワードの再設定).
record ResetPage(String token, int least, List<Password.Problem> problems) implements Page {

    /// For one that was used, is too old or never was.
    static final ResetPage OVER = new ResetPage("", 0, List.of());

    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    boolean isOver() {
        return token.isEmpty();
    }

    ResetPage with(Password.Problem problem) {
        return new ResetPage(token, least, List.of(problem));
    }

    String key(Password.Problem problem) {
        var word = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "signin.password.problem." + word;
    }

    @Override
    public int status() {
        if (isOver()) {
            return GONE;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }

    @Override
    public String toString() {
        return "ResetPage";
    }
}
