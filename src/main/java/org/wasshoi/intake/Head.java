package org.wasshoi.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What spellings of one head have in common (見出しの鍵): width, case, spaces, marks and the unit in
/// brackets behind it are levelled.
final class Head {

    private static final Pattern BESIDE =
            Pattern.compile(
                    "[\\s*_.:\u203B\u2605\u25CF\u25CB\u30FB\u300C\u300D\\[\\]\u3010\u3011-]+");
    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)$");

    private Head() {}

    static String key(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = BESIDE.matcher(folded).replaceAll("");
        var withoutUnit = UNIT.matcher(bare).replaceAll("");
        return withoutUnit.isEmpty() ? bare : withoutUnit;
    }
}
