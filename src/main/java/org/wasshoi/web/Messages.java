package org.wasshoi.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;

/// The words on screen (画面の言葉) in every language: `messages/<module>_<language>.properties`.
@Component
public class Messages {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Pattern(Language language, String words) {}

    public Messages() {
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, read(language)));
    }

    /// The text of a key with its `{0}` places filled; a missing key is a bug and says so.
    public String text(Language language, String key, Object... arguments) {
        var pattern = texts(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.code());
        }
        return arguments.length == 0
                ? pattern
                : format(new Pattern(language, pattern)).format(arguments);
    }

    /// To read a pattern takes longer than to fill it; a format can be used by one at a time, so
    /// that everybody gets a copy.
    private MessageFormat format(Pattern pattern) {
        return (MessageFormat) formats.computeIfAbsent(pattern, Messages::compiled).clone();
    }

    private static MessageFormat compiled(Pattern pattern) {
        return new MessageFormat(pattern.words(), locale(pattern.language()));
    }

    public boolean has(Language language, String key) {
        return texts(language).containsKey(key);
    }

    private Map<String, String> texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    static Locale locale(Language language) {
        return language == Language.EN ? Locale.UK : Locale.JAPAN;
    }

    private static Map<String, String> read(Language language) {
        try {
            var pattern = "classpath*:messages/*_%s.properties".formatted(language.code());
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(Messages::properties)
                    .flatMap(properties -> properties.entrySet().stream())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    entry -> entry.getKey().toString(),
                                    entry -> entry.getValue().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Resource resource) {
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
