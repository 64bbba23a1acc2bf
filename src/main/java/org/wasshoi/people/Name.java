package org.wasshoi.people;

import java.util.Optional;

/// The name of a person or organisation (氏名・名称), kept exactly as typed in any script.
public record Name(String text) {

    public static final int LONGEST = 120;

    /// Stands where bytes could not be read.
    private static final int LOST = 0xFFFD;

    public Name {
        if (problem(text).isPresent()) {
            throw new IllegalArgumentException("Not a name: " + problem(text).get());
        }
    }

    /// What all spellings of this name have in common: width, case, kana, spaces and old characters
    /// are levelled.
    public String key() {
        return SearchKey.of(text);
    }

    public enum Problem {
        EMPTY,
        TOO_LONG,
        UNREADABLE
    }

    /// What keeps this text from being a name; counted in characters as people see them, not in
    /// halves of them.
    public static Optional<Problem> problem(String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.EMPTY);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return text.codePoints().allMatch(Name::isReadable)
                ? Optional.empty()
                : Optional.of(Problem.UNREADABLE);
    }

    /// Private characters (外字) look different on every machine; directions are never part of a
    /// name.
    private static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.FORMAT -> character == 0x200C || character == 0x200D;
            default -> character != LOST;
        };
    }
}
