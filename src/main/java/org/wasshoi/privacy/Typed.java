package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.Optional;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.kernel.WrittenCount;

/// Reads what people type into the forms of the register of leaks.
final class Typed {

    static final int LONGEST = 4_000;

    private static final int LONGEST_DAY = 60;
    private static final int MOST = 999_999_999;

    private Typed() {}

    /// A day that has come, however it is written.
    static Optional<LocalDate> day(String text, LocalDate today) {
        return text.length() > LONGEST_DAY
                ? Optional.empty()
                : Wareki.parse(text).filter(day -> !day.isAfter(today));
    }

    static Optional<Integer> number(String text) {
        return WrittenCount.read(text, 0, MOST);
    }

    static boolean isKeepable(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    /// Without the zero character, which no database takes.
    static String text(String text) {
        return text.replace("\0", "").strip();
    }
}
