package org.wasshoi.centre.desk;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number of people as typed (人数の欄), in digits of any width.
final class WholeNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

    private WholeNumber() {}

    static Optional<Integer> read(String typed, int least, int most) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return Optional.of(digits)
                .filter(text -> DIGITS.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}
