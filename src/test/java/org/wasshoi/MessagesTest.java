package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasshoi.kernel.Language;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/wasshoi");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_SOURCE =
            Pattern.compile("text\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    /// What the operator reads in the log stands there in both languages at once.
    private static final Pattern BOTH_LANGUAGES = Pattern.compile(" / [a-z]");

    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]{2,}");

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().split("_")[0])
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeys(String module) {
        var japanese = texts(module, Language.JA).keySet();

        for (var language : Language.values()) {
            assertThat(texts(module, language).keySet()).isEqualTo(japanese);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysBearTheNameOfTheirModule(String module) {
        assertThat(texts(module, Language.JA).keySet())
                .allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextSaysSomethingAndCanBeFilled(String module) {
        for (var language : Language.values()) {
            assertThat(texts(module, language))
                    .allSatisfy((key, text) -> {
                        assertThat(text).isNotBlank();
                        new MessageFormat(text);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noLanguageFillsInWhatTheOthersDoNot(String module) {
        var japanese = texts(module, Language.JA);

        for (var language : Language.values()) {
            texts(module, language)
                    .forEach((key, text) ->
                            assertThat(highestPlace(text))
                                    .as(key + " in " + language.code())
                                    .isLessThanOrEqualTo(highestPlace(japanese.get(key))));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void anApostropheBesideAPlaceIsDoubled(String module) {
        for (var language : Language.values()) {
            assertThat(texts(module, language))
                    .allSatisfy((key, text) -> {
                        if (PLACE.matcher(text).find()) {
                            assertThat(text.replace("''", "")).doesNotContain("'");
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysThatTheSourcesNameExist(String module) throws IOException {
        var known = texts(module, Language.JA).keySet();

        assertThat(namedInSources(module)).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noTextForReadersStandsInCode(Path source) throws IOException {
        var code =
                Files.readAllLines(source).stream()
                        .filter(line -> !line.strip().startsWith("//"))
                        .filter(line -> !BOTH_LANGUAGES.matcher(line).find())
                        .filter(line -> JAPANESE.matcher(line).find());

        assertThat(code).isEmpty();
    }

    static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("kernel")))
                    .filter(file -> !file.startsWith(SOURCES.resolve("sample")))
                    .toList();
        }
    }

    private static TreeSet<String> namedInSources(String module) throws IOException {
        var keys = new TreeSet<String>();
        for (var source : sources()) {
            KEY_IN_SOURCE
                    .matcher(Files.readString(source))
                    .results()
                    .map(result -> result.group(1))
                    .filter(key -> key.startsWith(module + "."))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static int highestPlace(String text) {
        return PLACE.matcher(text)
                .results()
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .max()
                .orElse(-1);
    }

    private static Map<String, String> texts(String module, Language language) {
        try {
            var file = MESSAGES.resolve("%s_%s.properties".formatted(module, language.code()));
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    entry -> entry.getKey().toString(),
                                    entry -> entry.getValue().toString(),
                                    (first, _) -> first,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
