package org.wasshoi.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates and years as people type them, with all their variants (表記ゆれ).
final class Written {

    private static final Pattern GREGORIAN = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern DASH = Pattern.compile("[‐−ー]");
    private static final Pattern SPACE_BESIDE_NO_DIGIT =
            Pattern.compile("(?<!\\d)\\s+|\\s+(?!\\d)");

    private Written() {}

    /// Folds full-width signs, ㋿ and long dashes and closes gaps, but never joins two numbers.
    static String tidy(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var dashed = DASH.matcher(folded).replaceAll("-");
        return SPACE_BESIDE_NO_DIGIT.matcher(dashed).replaceAll("");
    }

    /// The Gregorian year that a tidy 2026, 令和8 or R8 names.
    static Optional<Integer> year(String text) {
        return GREGORIAN.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : EraYear.parse(text).map(EraYear::gregorian);
    }
}
