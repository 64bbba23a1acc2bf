package org.wasshoi.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Words;

/// A place in a pack file that knows its line: every reading that does not fit is refused there.
public final class Node {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{1,6})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> LANGUAGES = Set.of("ja", "en", "easy");
    private static final int LONGEST_TEXT = 4_000;

    private final Place place;
    private final Content content;

    Node(Place place, Content content) {
        this.place = place;
        this.content = content;
    }

    /// This mapping, which must hold no field but these.
    public Node only(Set<String> fields) {
        mapping()
                .fields()
                .forEach((name, node) -> node.refuseUnless(fields.contains(name), fields));
        return this;
    }

    /// A field that must be there.
    public Node get(String field) {
        var node = mapping().fields().get(field);
        if (node == null) {
            throw place.field(field).refusal("この欄がありません / this field is missing");
        }
        return node;
    }

    /// A field that may be missing or null.
    public Optional<Node> find(String field) {
        return Optional.ofNullable(mapping().fields().get(field)).filter(node -> !node.isNothing());
    }

    /// The fields of a mapping whose names are data (codes, years), in the order of the file.
    public List<String> names() {
        return List.copyOf(mapping().fields().sequencedKeySet());
    }

    /// The items of a list.
    public List<Node> items() {
        if (content instanceof Content.Sequence sequence) {
            return sequence.items();
        }
        throw refusal("一覧（- で始まる行）ではありません / not a list");
    }

    /// The items of a list that must not be empty.
    public List<Node> someItems() {
        if (items().isEmpty()) {
            throw refusal("一覧が空です / the list is empty");
        }
        return items();
    }

    public String text() {
        var scalar = scalar();
        if (scalar.isNothing() || scalar.text().isBlank()) {
            throw refusal("空です / the text is empty");
        }
        if (!scalar.isText()) {
            throw refusal("文字ではありません。引用符で囲んでください / not a text; put it in quotes");
        }
        if (scalar.text().length() > LONGEST_TEXT) {
            throw refusal("長すぎます / longer than %d signs".formatted(LONGEST_TEXT));
        }
        if (scalar.text().chars().anyMatch(sign -> sign != '\n' && Character.isISOControl(sign))) {
            throw refusal("制御文字があります / the text holds a control character");
        }
        return scalar.text();
    }

    /// A text of this form, such as a code; the reason says what the form is.
    public String text(Pattern form, String reason) {
        if (!form.matcher(text()).matches()) {
            throw refusal(reason);
        }
        return text();
    }

    public Words words() {
        only(LANGUAGES);
        return new Words(get("ja").text(), get("en").text(), get("easy").text());
    }

    public int integer() {
        return Integer.parseInt(unquoted(INTEGER, "整数ではありません / not a whole number"));
    }

    /// A whole number that lies between these two or is one of them.
    public int integer(int least, int most) {
        int number = integer();
        if (number < least || number > most) {
            throw refusal(
                    "%1$d から %2$d までの数ではありません / not between %1$d and %2$d".formatted(least, most));
        }
        return number;
    }

    public BigDecimal decimal() {
        return new BigDecimal(unquoted(DECIMAL, "数ではありません / not a number"));
    }

    public boolean flag() {
        return Boolean.parseBoolean(
                unquoted(
                        Pattern.compile("true|false"),
                        "true か false ではありません / neither true nor false"));
    }

    public LocalDate date() {
        var reason = "年-月-日の形の日付ではありません / not a date such as 2024-04-01";
        try {
            return LocalDate.parse(unquoted(DATE, reason));
        } catch (DateTimeParseException _) {
            throw refusal(reason);
        }
    }

    public <E extends Enum<E>> E choice(Class<E> type) {
        var text = scalar().text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refusal(allowed(type)));
    }

    /// Refuses the pack because of this place.
    public PackRefused refusal(String reason) {
        return place.refusal(reason);
    }

    private Content.Mapping mapping() {
        if (content instanceof Content.Mapping mapping) {
            return mapping;
        }
        throw refusal("欄のまとまりではありません / not a group of fields");
    }

    private Content.Scalar scalar() {
        if (content instanceof Content.Scalar scalar) {
            return scalar;
        }
        throw refusal("ひとつの値ではありません / not a single value");
    }

    private String unquoted(Pattern form, String reason) {
        var scalar = scalar();
        if (scalar.quoted() || !form.matcher(scalar.text()).matches()) {
            throw refusal(reason);
        }
        return scalar.text();
    }

    private boolean isNothing() {
        return content instanceof Content.Scalar scalar && scalar.isNothing();
    }

    private void refuseUnless(boolean known, Set<String> fields) {
        if (!known) {
            var names = fields.stream().sorted().collect(Collectors.joining(", "));
            throw refusal("知らない欄です / unknown field; known here: " + names);
        }
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "使える値ではありません / not one of: ", ""));
    }
}
