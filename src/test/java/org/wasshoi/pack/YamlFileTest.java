package org.wasshoi.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasshoi.kernel.Words;

class YamlFileTest {

    private enum Colour {
        RED,
        WHITE
    }

    private static final Node FILE =
            read(
                    """
                    # a comment
                    title: {ja: 祭り, en: festival, easy: まつり}
                    code: "032093"
                    count: 18
                    value: 3.77
                    day: 2024-04-01
                    open: true
                    colour: RED
                    nothing: null
                    years: {2024: a, 2025: b}
                    list:
                      - first
                      - second
                    """);

    @Test
    void givesWhatIsWritten() {
        assertThat(FILE.get("title").words()).isEqualTo(new Words("祭り", "festival", "まつり"));
        assertThat(FILE.get("code").text()).isEqualTo("032093");
        assertThat(FILE.get("count").integer()).isEqualTo(18);
        assertThat(FILE.get("value").decimal()).isEqualTo(new BigDecimal("3.77"));
        assertThat(FILE.get("day").date()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(FILE.get("open").flag()).isTrue();
        assertThat(FILE.get("colour").choice(Colour.class)).isEqualTo(Colour.RED);
        assertThat(FILE.get("years").names()).containsExactly("2024", "2025");
        assertThat(FILE.get("list").items())
                .extracting(Node::text)
                .containsExactly("first", "second");
    }

    @Test
    void findsNothingInAMissingOrNullField() {
        assertThat(FILE.find("nothing")).isEmpty();
        assertThat(FILE.find("absent")).isEmpty();
        assertThat(FILE.find("count")).isPresent();
    }

    @ParameterizedTest(name = "{0}: line {3}, {4}")
    @MethodSource("broken")
    void refusesWithLineFieldAndReason(
            String what,
            String yaml,
            Consumer<Node> reading,
            int line,
            String field,
            String reason) {
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> reading.accept(read(yaml)))
                .satisfies(refused -> {
                    assertThat(refused.file()).isEqualTo("a.yaml");
                    assertThat(refused.line()).isEqualTo(line);
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.reason()).contains(reason);
                });
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        "unknown field",
                        "a: 1\nb: 2",
                        root -> root.only(Set.of("a", "c")),
                        2,
                        "b",
                        "known here: a, c"),
                broken("field twice", "a: 1\nb: 2\na: 3", _ -> {}, 3, "a", "twice"),
                broken(
                        "field twice inside",
                        "a:\n  - b: 1\n    b: 2",
                        _ -> {},
                        3,
                        "a[0].b",
                        "twice"),
                broken("missing field", "a:\n  b: 1", at("a", "c"), 1, "a.c", "missing"),
                broken("text for group", "a: x", root -> root.get("a").names(), 1, "a", "group"),
                broken("text for list", "\na: x", root -> root.get("a").items(), 2, "a", "list"),
                broken("list for text", "a: [x]", text(), 1, "a", "single value"),
                broken("number for text", "a: 5", text(), 1, "a", "quotes"),
                broken("date for text", "a: 2024-04-01", text(), 1, "a", "quotes"),
                broken("flag for text", "a: true", text(), 1, "a", "quotes"),
                broken("null for text", "a: null", text(), 1, "a", "empty"),
                broken("nothing for text", "a:", text(), 1, "a", "empty"),
                broken("blank text", "a: ' 　'", text(), 1, "a", "empty"),
                broken("control character", "a: \"b\\0\"", text(), 1, "a", "control"),
                broken("quoted number", "a: '5'", integer(), 1, "a", "whole number"),
                broken("fraction", "a: 5.5", integer(), 1, "a", "whole number"),
                broken("leading zero", "a: 05", integer(), 1, "a", "whole number"),
                broken("too long", "a: 99999999999", integer(), 1, "a", "whole number"),
                broken(
                        "out of range",
                        "a: 18",
                        root -> root.get("a").integer(1, 17),
                        1,
                        "a",
                        "between 1 and 17"),
                broken(
                        "out of form",
                        "a: \"12\"",
                        root -> root.get("a").text(Pattern.compile("\\d{6}"), "six digits"),
                        1,
                        "a",
                        "six digits"),
                broken(
                        "nothing in a list",
                        "a: []",
                        root -> root.get("a").someItems(),
                        1,
                        "a",
                        "empty"),
                broken("endless text", "a: " + "あ".repeat(5000), text(), 1, "a", "longer"),
                broken("words", "a: many", decimal(), 1, "a", "number"),
                broken("exponent", "a: 1e9", decimal(), 1, "a", "number"),
                broken("4月31日", "a: 2024-04-31", date(), 1, "a", "date"),
                broken("date out of form", "a: 2024/4/1", date(), 1, "a", "date"),
                broken("yes", "a: yes", root -> root.get("a").flag(), 1, "a", "true"),
                broken(
                        "unknown choice",
                        "a: BLUE",
                        root -> root.get("a").choice(Colour.class),
                        1,
                        "a",
                        "not one of: RED, WHITE"),
                broken(
                        "language missing",
                        "a:\n  ja: あ\n  en: a",
                        root -> root.get("a").words(),
                        1,
                        "a.easy",
                        "missing"),
                broken(
                        "unknown language",
                        "a:\n  ja: あ\n  en: a\n  easy: あ\n  fr: a",
                        root -> root.get("a").words(),
                        5,
                        "a.fr",
                        "unknown"),
                broken("anchor", "a: &x 1\nb: 2", _ -> {}, 1, "a", "anchors"),
                broken("alias", "a: 1\nb: *x", _ -> {}, 2, "b", "anchors"),
                broken("tag", "a: 1\nb: !!str 2", _ -> {}, 2, "b", "tags"),
                broken("class", "a: !!java.net.URL [x]", _ -> {}, 1, "a", "tags"),
                broken("merge", "a:\n  <<: 1", root -> root.get("a").only(Set.of()), 2, "a.<<", ""),
                broken("open quote", "a: 1\nb: \"x\n", _ -> {}, 3, ".", "not YAML"),
                broken("tab", "a: 1\n\tb: 2\n", _ -> {}, 2, ".", "not YAML"),
                broken("strange sign", "a: \u0007", _ -> {}, 1, ".", "not YAML"),
                broken("empty file", "# nothing", _ -> {}, 1, ".", "empty"),
                broken("second document", "a: 1\n---\nb: 2", _ -> {}, 2, ".", "second"),
                broken("list for key", "? [a]\n: 1", _ -> {}, 1, ".", "name"),
                broken("a tower", "[".repeat(1000), _ -> {}, 1, "." + "[0]".repeat(21), "deeply"));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> YamlFile.read("a.yaml", new byte[] {'a', ':', (byte) 0xff}))
                .withMessageContaining("not UTF-8");
    }

    private static Arguments broken(
            String what,
            String yaml,
            Consumer<Node> reading,
            int line,
            String field,
            String reason) {
        return Arguments.of(what, yaml, reading, line, field, reason);
    }

    private static Consumer<Node> at(String outer, String inner) {
        return root -> root.get(outer).get(inner);
    }

    private static Consumer<Node> text() {
        return root -> root.get("a").text();
    }

    private static Consumer<Node> integer() {
        return root -> root.get("a").integer();
    }

    private static Consumer<Node> decimal() {
        return root -> root.get("a").decimal();
    }

    private static Consumer<Node> date() {
        return root -> root.get("a").date();
    }

    private static Node read(String yaml) {
        return YamlFile.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
