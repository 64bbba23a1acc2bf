package org.wasshoi.centre.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.UserClass;

/// Which of the choices a word of a table means (区分の読み取り).
final class Choices {

    private static final List<Vocabulary> ALL = Vocabulary.read("intake-choices.tsv");

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
        return code("sum", first.replaceAll("[()\u3010\u3011\\[\\]\\s\u3000]", "")).isPresent();
    }

    private static Optional<String> code(String group, String text) {
        var key = key(text);
        return key.isEmpty()
                ? Optional.empty()
                : ALL.stream()
                        .filter(one -> one.group().equals(group))
                        .filter(one ->
                                key(one.code()).equals(key)
                                        || one.words().stream()
                                                .map(Choices::key)
                                                .anyMatch(key::equals))
                        .map(Vocabulary::code)
                        .findFirst();
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\u30FB\u3001()-]", "");
    }
}
