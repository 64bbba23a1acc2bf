package org.wasshoi.intake;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A whole number as tables write it (数の書き方): digits of any width, thousands commas, a unit behind
/// it, and .0 where a spreadsheet thought of fractions.
public final class WrittenNumber {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:\\\\|\u00A5)?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.0+)?\\p{IsHan}?");

    private WrittenNumber() {}

    public static Optional<Integer> read(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var matcher = WRITTEN.matcher(folded.replace(" ", ""));
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1).replace(",", "")))
                : Optional.empty();
    }
}
