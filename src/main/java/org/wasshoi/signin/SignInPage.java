package org.wasshoi.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wasshoi.web.Page;

/// Where people say who they are (サインイン).
record SignInPage(
        String login,
        Next next,
        String kept,
        boolean reset,
        List<Problem> problems,
        List<DemoPerson> demo,
        List<OpenIdClient> clients)
        implements Page {

    private static final int UNAUTHORISED = 401;
    private static final int LONGEST_KEPT = 1_000_000;

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    enum Problem {
        LOGIN_EMPTY("login"),
        PASSWORD_EMPTY("password"),
        WRONG("password"),
        WAIT("login");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String key() {
            return "signin.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SignInPage empty(Next next, List<DemoPerson> demo) {
        return new SignInPage("", next, "", false, List.of(), demo, List.of());
    }

    /// The page as it was sent, the password left out.
    static SignInPage filled(String login, String password, Next next, List<DemoPerson> demo) {
        var problems =
                Stream.of(
                                login.isBlank() ? Problem.LOGIN_EMPTY : null,
                                password.isEmpty() ? Problem.PASSWORD_EMPTY : null)
                        .flatMap(Stream::ofNullable)
                        .toList();
        return new SignInPage(login, next, "", false, problems, demo, List.of());
    }

    SignInPage with(Problem problem) {
        return new SignInPage(login, next, kept, false, List.of(problem), demo, clients);
    }

    /// With what could not be sent, sealed.
    SignInPage keeping(String sealed) {
        var held = sealed.length() <= LONGEST_KEPT ? sealed : "";
        return new SignInPage(login, next, held, false, problems, demo, clients);
    }

    /// After a new password was set.
    SignInPage after(String done) {
        return new SignInPage(login, next, kept, done.equals("password"), problems, demo, clients);
    }

    /// With the other ways that the operator has opened.
    SignInPage offering(List<OpenIdClient> others) {
        return new SignInPage(login, next, kept, reset, problems, demo, others);
    }

    List<Problem> at(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).toList();
    }

    String password() {
        return DemoPeople.PASSWORD;
    }

    @Override
    public int status() {
        if (problems.isEmpty()) {
            return kept.isEmpty() ? OK : UNAUTHORISED;
        }
        return problems.contains(Problem.WAIT) ? TOO_MANY : UNPROCESSABLE;
    }
}
