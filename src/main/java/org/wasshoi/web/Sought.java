package org.wasshoi.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Words;

/// The words somebody searches for, whatever their case, width (全角・半角) and kana (ひらがな・カタカナ).
public record Sought(List<String> words) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶ]");
    private static final int KATAKANA_AHEAD = 'ァ' - 'ぁ';

    public Sought {
        words = List.copyOf(words);
    }

    public static Sought of(String text) {
        return new Sought(
                SPACE.splitAsStream(folded(text))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Whether these texts together hold every word, in the reader's language or in Japanese, which
    /// is the language of the official names.
    public boolean isIn(Language language, Words... texts) {
        return !words.isEmpty() && words.stream().allMatch(whole(language, texts)::contains);
    }

    private static String whole(Language language, Words... texts) {
        return Arrays.stream(texts)
                .map(text -> folded(text.in(language) + "\n" + text.ja()))
                .collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return KATAKANA.matcher(folded)
                .replaceAll(sign -> Character.toString(sign.group().charAt(0) - KATAKANA_AHEAD));
    }
}
