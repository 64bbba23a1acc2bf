package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds docs/security.md to the source tree, so that it claims nothing that is gone.
class SecurityDocumentTest {

    private static final Path SOURCES = Path.of("src/main/java/org/wasshoi");
    private static final Path TESTS = Path.of("src/test/java/org/wasshoi");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[A-Z]\\w+(\\.jte)?");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w+(Test|Journey)");
    private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.(md|xml|yaml|txt|js)");
    private static final Pattern ROW =
            Pattern.compile("\\| (v5\\.0\\.0-\\d+\\.\\d+\\.\\d+) \\| .+ \\| (.+) \\|");
    private static final Pattern COUNT = Pattern.compile("\\| (\\d+) \\| [A-Za-z ]+ \\|");

    @Test
    void namesOnlyTypesTestsAndFilesThatExist() throws IOException {
        var gone = found(CODE).map(code -> code.group(1)).filter(SecurityDocumentTest::isGone);

        assertThat(gone).isEmpty();
    }

    @Test
    void hasOneRowForEveryRequirementOfTheFirstTwoLevels() throws IOException {
        assertThat(found(ROW).map(row -> row.group(1))).hasSize(253).doesNotHaveDuplicates();
    }

    @Test
    void countsItsRowsRightly() throws IOException {
        var rows =
                found(ROW)
                        .map(row -> state(row.group(2)))
                        .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        var counts = found(COUNT).map(count -> Long.valueOf(count.group(1)));

        assertThat(counts)
                .containsExactlyElementsOf(
                        Stream.of("met", "for the operator", "does not apply", "not met")
                                .map(rows::get)
                                .toList());
    }

    @Test
    void listsWhatIsNotMet() throws IOException {
        var list = text().split("## What is not met")[1].split("\n## ")[0];
        var rows =
                found(ROW)
                        .filter(row -> state(row.group(2)).equals("not met"))
                        .map(row -> row.group(1).replace("v5.0.0-", ""));

        assertThat(rows)
                .allSatisfy(number -> assertThat(list).containsPattern("\\b" + number + "\\b"));
    }

    private static String state(String cell) {
        return Stream.of("for the operator", "does not apply", "not met")
                .filter(state -> cell.startsWith(state + ":"))
                .findFirst()
                .orElse("met");
    }

    private static boolean isGone(String name) {
        if (TYPE.matcher(name).matches()) {
            return candidates(name).stream().noneMatch(Files::exists);
        }
        if (TEST.matcher(name).matches()) {
            return !isTest(name);
        }
        return FILE.matcher(name).matches() && !Files.exists(Path.of(name));
    }

    private static List<Path> candidates(String name) {
        return List.of(SOURCES.resolve(name), SOURCES.resolve(name + ".java"));
    }

    private static boolean isTest(String name) {
        try (var files = Files.walk(TESTS)) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(text()).results();
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }
}
