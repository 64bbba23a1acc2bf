package org.wasshoi.centre.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.UserClass;

/// Which of the choices a word of a table means (区分の読み取り).
final class Choices {

    private static final Pattern BRACKETS = Pattern.compile("[()\u3010\u3011\\[\\]\\s\u3000]");
    private static final Pattern BESIDE = Pattern.compile("[\\s_\u30FB\u3001()-]");
    private static final Map<String, String> CODES = codes();

    private Choices() {}

    static Optional<Purpose> purpose(String text) {
        return code("purpose", text).map(Purpose::valueOf);
    }

    static Optional<UserClass> userClass(String text) {
        return code("user", text).map(UserClass::valueOf);
    }

    static Optional<Boolean> person(String text) {
        return code("person", text).map("PERSON"::equals);
    }

    static boolean isCancelled(String text) {
        return code("state", text).isPresent();
    }

    static Optional<String> band(String text) {
        return code("band", text);
    }

    /// Whether a line that begins so is no record but a sum or an example.
    static boolean isNoRecord(String first) {
        return code("sum", BRACKETS.matcher(first).replaceAll("")).isPresent();
    }

    private static Optional<String> code(String group, String text) {
        return Optional.ofNullable(CODES.get(group + " " + key(text)));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var one : Vocabulary.read("intake-choices.tsv")) {
            Stream.concat(Stream.of(one.code()), one.words().stream())
                    .forEach(word -> codes.put(one.group() + " " + key(word), one.code()));
        }
        return Map.copyOf(codes);
    }

    private static String key(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BESIDE.matcher(folded).replaceAll("");
    }
}
