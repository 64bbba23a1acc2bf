package org.wasshoi.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;

/// A person's passkeys (パスキー), and the way to one more for who has shown enough.
record PasskeysPage(
        List<Passkey> passkeys,
        boolean mayChange,
        String name,
        @Nullable Problem problem,
        Done done)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    enum Problem {
        NAME_EMPTY("name"),
        NAME_TOO_LONG("name"),
        TOO_MANY("make"),
        REFUSED("make");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String key() {
            return "passkey.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Done {
        NOTHING,
        ADDED,
        REMOVED;

        static Done of(String code) {
            return switch (code) {
                case "added" -> ADDED;
                case "removed" -> REMOVED;
                default -> NOTHING;
            };
        }

        String key() {
            return "passkey.done." + name().toLowerCase(Locale.ROOT);
        }
    }

    PasskeysPage {
        passkeys = List.copyOf(passkeys);
    }

    PasskeysPage with(String typed, Problem found) {
        return new PasskeysPage(passkeys, mayChange, typed, found, Done.NOTHING);
    }

    boolean isAnythingDone() {
        return done != Done.NOTHING;
    }

    boolean isNameWrong() {
        return problem != null && problem.field().equals("name");
    }

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    String time(Instant moment) {
        return moment.atZone(Tokyo.ZONE).format(TIME);
    }

    @Override
    public int status() {
        return problem == null ? 200 : UNPROCESSABLE;
    }
}
