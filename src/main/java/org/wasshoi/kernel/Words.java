package org.wasshoi.kernel;

import java.util.stream.Stream;

/// One text in the three languages of the screens (三言語の文).
public record Words(String ja, String en, String easy) {

    public Words {
        if (Stream.of(ja, en, easy).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Words need all three languages");
        }
    }

    /// A text that reads the same in every language, such as a name.
    public static Words same(String text) {
        return new Words(text, text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
            case EASY -> easy;
        };
    }
}
