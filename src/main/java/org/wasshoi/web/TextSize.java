package org.wasshoi.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The reader's choice of text size (文字の大きさ).
public enum TextSize {
    STANDARD,
    LARGE,
    HUGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TextSize> of(String code) {
        return Arrays.stream(values()).filter(size -> size.code().equals(code)).findFirst();
    }
}
