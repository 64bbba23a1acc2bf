package org.wasshoi.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The reading of a name (よみがな) in full-width katakana, whatever it was typed in.
final class Kana {

    private static final Pattern KANA =
            Pattern.compile(
                    "[\\u30A1-\\u30F6\\u30FD\\u30FE\\u30FC\\u30FB=]+( [\\u30A1-\\u30F6\\u30FD\\u30FE\\u30FC\\u30FB=]+)*");
    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int TO_KATAKANA = 0x60;
    private static final int LONGEST = 120;

    private Kana() {}

    static String tidy(String typed) {
        var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var tidy = new StringBuilder();
        folded.replaceAll("\\s+", " ")
                .codePoints()
                .map(Kana::katakana)
                .forEach(tidy::appendCodePoint);
        return tidy.toString();
    }

    static boolean isKana(String tidy) {
        return tidy.length() <= LONGEST && KANA.matcher(tidy).matches();
    }

    private static int katakana(int character) {
        return character >= HIRAGANA_FIRST && character <= HIRAGANA_LAST
                ? character + TO_KATAKANA
                : character;
    }
}
