package org.wasshoi.privacy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Wareki;

/// Reads what people type into the forms of the register of leaks.
final class Typed {

    static final int LONGEST = 4_000;

    private static final int LONGEST_DAY = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Typed() {}

    /// A day that has come, however it is written.
    static Optional<LocalDate> day(String text, LocalDate today) {
        return text.length() > LONGEST_DAY
                ? Optional.empty()
                : Wareki.parse(text).filter(day -> !day.isAfter(today));
    }

    static OptionalInt number(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace(",", "");
        return NUMBER.matcher(digits).matches()
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    static boolean isKeepable(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    /// Without the zero character, which no database takes.
    static String text(String text) {
        return text.replace("\0", "").strip();
    }
}
