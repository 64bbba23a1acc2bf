package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Path PAGES = Path.of("src/main/java/org/wasshoi");
    private static final Path ICONS = Path.of("src/main/resources/static/icons.svg");
    private static final Pattern USED =
            Pattern.compile("(?:icons\\.svg#|icon\\(name = \")([a-z-]+)\"");
    private static final Pattern DRAWN = Pattern.compile("id=\"([a-z-]+)\"");

    @Test
    void everyIconOnAPageIsDrawn() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var used =
                    files.filter(file -> file.toString().endsWith(".jte"))
                            .flatMap(file -> names(USED, file))
                            .collect(Collectors.toSet());

            assertThat(used).isNotEmpty().isSubsetOf(drawn());
        }
    }

    private static Set<String> drawn() {
        return names(DRAWN, ICONS).collect(Collectors.toSet());
    }

    private static Stream<String> names(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
