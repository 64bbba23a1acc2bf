package org.wasshoi.signin;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// A password (パスワード) as typed; only its length and how common it is are ever held against it.
record Password(String typed) {

    static final int LONGEST = 200;
    static final int LEAST = 10;
    static final int LEAST_OF_STAFF = 12;

    private static final Set<String> COMMON = common();

    enum Problem {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    Optional<Problem> problem(int least) {
        var length = typed.codePointCount(0, typed.length());
        var level = text().toLowerCase(Locale.ROOT);
        if (length < least) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return isCommon(level) || level.chars().distinct().count() <= 2
                ? Optional.of(Problem.TOO_COMMON)
                : Optional.empty();
    }

    /// A common word stays one with a year and signs behind it.
    private static boolean isCommon(String level) {
        return COMMON.contains(level) || COMMON.contains(level.replaceAll("[^\\p{L}]", ""));
    }

    /// The same on every keyboard: full-width signs count as their narrow twins.
    String text() {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    boolean isTooLong() {
        return typed.length() > 2 * LONGEST;
    }

    @Override
    public String toString() {
        return "Password";
    }

    /// The 30,000 most common anywhere, and those of the place.
    private static Set<String> common() {
        try {
            var anywhere = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream();
            var here =
                    new ClassPathResource("signin/common-passwords.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines();
            return Stream.concat(anywhere, here).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
