package org.wasshoi.signin;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.Page;

/// Where people who have shown their password give a code (ワンタイムコード); who has a passkey may use it
/// instead, and goes on as from here.
record CodePage(@Nullable String demo, @Nullable Next byPasskey, List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    enum Problem {
        EMPTY,
        WRONG,
        WAIT;

        String key() {
            return "signin.code.problem." + name().toLowerCase(Locale.ROOT);
        }
    }

    static CodePage empty(@Nullable String demo, @Nullable Next byPasskey) {
        return new CodePage(demo, byPasskey, List.of());
    }

    CodePage with(Problem problem) {
        return new CodePage(demo, byPasskey, List.of(problem));
    }

    @Override
    public int status() {
        if (problems.isEmpty()) {
            return 200;
        }
        return problems.contains(Problem.WAIT) ? TOO_MANY : UNPROCESSABLE;
    }
}
