package org.wasshoi.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/// A language of the screens: Japanese, English or easy Japanese (やさしい日本語).
public enum Language {
    JA("ja", "ja"),
    EN("en", "en"),
    EASY("easy", "ja");

    private final String code;
    private final String htmlTag;

    Language(String code, String htmlTag) {
        this.code = code;
        this.htmlTag = htmlTag;
    }

    /// The language with this code, as it stands in addresses and cookies.
    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /// What the `lang` attribute says; easy Japanese is Japanese to a screen reader.
    public String htmlTag() {
        return htmlTag;
    }
}
