package org.wasshoi.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// Where a person sets up the app for one-time codes (二段階のサインイン), or sees that it is and takes it
/// away.
record SecondFactorPage(
        String name,
        boolean staff,
        @Nullable Draft draft,
        @Nullable CodeApp app,
        boolean removed,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    enum Problem {
        CODE_WRONG("code"),
        PASSWORD_WRONG("password"),
        WAIT("password"),
        THERE_ALREADY("password");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String key() {
            var word = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return "signin.factor.problem." + word;
        }
    }

    /// A secret that the app does not know yet, and the same as the form carries it.
    record Draft(AppSecret secret, String sealed) {}

    SecondFactorPage with(Problem problem) {
        return new SecondFactorPage(name, staff, draft, app, false, List.of(problem));
    }

    List<Problem> at(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).toList();
    }

    String letters() {
        return draft == null ? "" : draft.secret().letters().grouped();
    }

    String sealed() {
        return draft == null ? "" : draft.sealed();
    }

    /// What the app takes in one go (otpauth).
    String link() {
        var letters = draft == null ? "" : draft.secret().letters().text();
        var city = encoded(PageContext.text(PageContext.current().host().city()));
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(city, encoded(name), letters, city);
    }

    QrCode picture() {
        return new QrCode(link());
    }

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    @Override
    public int status() {
        if (problems.isEmpty()) {
            return 200;
        }
        return problems.contains(Problem.WAIT) ? TOO_MANY : UNPROCESSABLE;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
