package org.wasshoi.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person had filled in when the session was over (時間切れで送れなかった入力), and whose session it was,
/// if that is still known.
record KeptForm(String to, String owner, boolean files, List<Field> fields) {

    static final KeptForm NONE = new KeptForm("/me", "", false, List.of());

    private static final int MOST_FIELDS = 500;
    private static final int MOST_CHARACTERS = 100_000;
    private static final Set<String> OURS = Set.of("_csrf", "lang", "size");
    private static final Set<String> SECRET = Set.of("old", "fresh", "password", "secret");

    record Field(String name, String value) {}

    static KeptForm of(String to, String owner, boolean files, Map<String, String[]> sent) {
        var fields =
                sent.entrySet().stream()
                        .filter(entry -> !OURS.contains(entry.getKey()))
                        .flatMap(entry ->
                                Stream.of(entry.getValue())
                                        .map(value -> new Field(entry.getKey(), value)))
                        .toList();
        return new KeptForm(to, owner, files, fields);
    }

    /// Something was written, it leads to a page of this site, it is not too much and holds no
    /// password.
    boolean isWorthKeeping() {
        return fields.stream().anyMatch(field -> !field.value().isBlank())
                && Next.of(to).path().equals(to)
                && fields.size() <= MOST_FIELDS
                && characters() <= MOST_CHARACTERS
                && fields.stream().noneMatch(field -> SECRET.contains(field.name()));
    }

    boolean isOf(String person) {
        return owner.isEmpty() || owner.equals(person);
    }

    private int characters() {
        return fields.stream()
                .collect(
                        Collectors.summingInt(
                                field -> field.name().length() + field.value().length()));
    }

    /// What was typed does not belong into a log.
    @Override
    public String toString() {
        return "Form to " + to;
    }
}
