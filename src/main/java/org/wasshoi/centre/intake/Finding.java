package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a cell (行の誤り) and what to write instead, or only worth a look.
record Finding(int line, String field, String given, String key, List<String> more, boolean error) {

    private static final int LONGEST_SHOWN = 60;

    /// The key of the name of its column.
    String columnKey() {
        return "intake.field." + field;
    }

    /// The key of the words for it, and what those name.
    String wordsKey() {
        return "intake.finding." + key;
    }

    Object[] named() {
        var named = new ArrayList<Object>(List.of(shortened(given)));
        named.addAll(more);
        return named.toArray();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : text;
    }
}
