package org.wasshoi.signin;

import java.util.List;
import java.util.Locale;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Page;

/// Where a person sets a new password.
record PasswordPage(int least, List<Problem> problems) implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    enum Problem {
        OLD_WRONG("old"),
        WAIT("old"),
        TOO_SHORT("fresh"),
        TOO_LONG("fresh"),
        TOO_COMMON("fresh");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String key() {
            var word = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return "signin.password.problem." + word;
        }
    }

    static PasswordPage empty(SignedIn who) {
        return new PasswordPage(ChangingPassword.leastLength(who), List.of());
    }

    static Problem problem(Password.Problem problem) {
        return switch (problem) {
            case TOO_SHORT -> Problem.TOO_SHORT;
            case TOO_LONG -> Problem.TOO_LONG;
            case TOO_COMMON -> Problem.TOO_COMMON;
        };
    }

    PasswordPage with(Problem problem) {
        return new PasswordPage(least, List.of(problem));
    }

    List<Problem> at(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).toList();
    }

    @Override
    public int status() {
        if (problems.isEmpty()) {
            return 200;
        }
        return problems.contains(Problem.WAIT) ? TOO_MANY : UNPROCESSABLE;
    }
}
