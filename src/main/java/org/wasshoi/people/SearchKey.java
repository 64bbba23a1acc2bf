package org.wasshoi.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What two spellings of one name have in common (検索キー): width, case, kana, spaces and old forms of
/// characters are levelled.
final class SearchKey {

    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\s・･\\-‐‑‒–—―−ー＝=\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]+");
    private static final String OLD =
            "\u9ad9\ufa11\u6ff5\u6ff1\u9f4b\u658e\u9f4a\u9089\u908a\u6fa4\u5cef\u5d8b\u5d8c\u69d9\u5ee3\u570b\u6afb\u9dd7\u6e15";
    private static final String NEW =
            "\u9ad8\u5d0e\u6d5c\u6d5c\u6589\u6589\u6589\u8fba\u8fba\u6ca2\u5cf0\u5cf6\u5cf6\u69c7\u5e83\u56fd\u685c\u9d0e\u6df5";

    private SearchKey() {}

    static String of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = new StringBuilder();
        LEFT_OUT.matcher(folded)
                .replaceAll("")
                .codePoints()
                .map(SearchKey::levelled)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int levelled(int character) {
        if (character >= 0x3041 && character <= 0x3096) {
            return character + 0x60;
        }
        var old = OLD.indexOf(character);
        return old < 0 ? character : NEW.charAt(old);
    }
}
