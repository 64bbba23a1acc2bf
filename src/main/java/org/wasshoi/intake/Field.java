package org.wasshoi.intake;

import java.util.List;

/// What a column may hold (項目), the words by which heads name it, and whether a table needs it.
public record Field(String code, boolean required, List<String> words) {

    private static final int EXACT = 1_000;

    public Field {
        words = words.stream().map(Head::key).toList();
    }

    /// How well a head names this: best if it is the very word, else the longer the word within it.
    int fits(String head) {
        var key = Head.key(head);
        if (key.isEmpty()) {
            return 0;
        }
        return words.stream()
                .mapToInt(word -> {
                    if (key.equals(word)) {
                        return EXACT - words.indexOf(word);
                    }
                    return word.length() > 1 && key.contains(word) ? word.length() : 0;
                })
                .max()
                .orElse(0);
    }
}
