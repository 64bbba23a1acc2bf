package org.wasshoi.signin;

import java.util.List;
import java.util.Locale;
import org.wasshoi.web.Page;

/// Where people type the code from a letter (紙で受け取ったコード).
record LetterPage(String letter, List<Problem> problems) implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    enum Problem {
        WRONG,
        WAIT;

        String key() {
            return "signin.letter.problem." + name().toLowerCase(Locale.ROOT);
        }
    }

    LetterPage with(Problem problem) {
        return new LetterPage(letter, List.of(problem));
    }

    @Override
    public int status() {
        if (problems.isEmpty()) {
            return 200;
        }
        return problems.contains(Problem.WAIT) ? TOO_MANY : UNPROCESSABLE;
    }
}
