package org.wasshoi.signin;

import java.util.List;
import java.util.Locale;
import org.wasshoi.web.Page;

/// Where people who forgot their password ask for a link (パスワードを忘れたとき).
record ForgotPage(String login, boolean sent, List<Problem> problems) implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    enum Problem {
        EMPTY,
        WAIT;

        String key() {
            return "signin.forgot.problem." + name().toLowerCase(Locale.ROOT);
        }
    }

    ForgotPage with(Problem problem) {
        return new ForgotPage(login, false, List.of(problem));
    }

    @Override
    public int status() {
        if (problems.isEmpty()) {
            return 200;
        }
        return problems.contains(Problem.WAIT) ? TOO_MANY : UNPROCESSABLE;
    }
}
