package org.wasshoi.centre.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.intake.Field;
import org.wasshoi.intake.Matching;

/// What a table holds (取り込みの種類), and the columns it takes for that.
enum Kind {
    ATTENDANCE,
    BOOKINGS,
    REGULARS;

    private static final Map<String, List<Field>> FIELDS =
            Vocabulary.read("intake-fields.tsv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    Vocabulary::group,
                                    Collectors.mapping(
                                            one ->
                                                    new Field(
                                                            one.code(),
                                                            isNeeded(one.group(), one.code()),
                                                            one.words()),
                                            Collectors.toList())));

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "intake.kind." + code();
    }

    List<Field> fields() {
        return FIELDS.getOrDefault(name(), List.of());
    }

    /// Whether its tables tell who somebody is.
    boolean isPersonal() {
        return this != ATTENDANCE;
    }

    /// What still has to be found in the table, as codes of fields of which one is enough.
    List<List<String>> missing(Matching matching, boolean oneCentre) {
        return needs(oneCentre).stream()
                .filter(choices -> choices.stream().noneMatch(matching::has))
                .toList();
    }

    /// Which fields a blank cell may repeat from above.
    Set<String> repeatable() {
        return Set.of("centre", "day", "month", "year", "room");
    }

    private List<List<String>> needs(boolean oneCentre) {
        var needs =
                switch (this) {
                    case ATTENDANCE ->
                            List.of(
                                    List.of("day", "month"),
                                    List.of("people", "children", "students", "adults", "seniors"));
                    case BOOKINGS ->
                            List.of(
                                    List.of("day"),
                                    List.of("room"),
                                    List.of("from", "time"),
                                    List.of("to", "time"),
                                    List.of("name"),
                                    List.of("people", "came"));
                    case REGULARS -> List.of(List.of("name"));
                };
        return oneCentre
                ? needs
                : Stream.concat(Stream.of(List.of("centre")), needs.stream()).toList();
    }

    private static boolean isNeeded(String group, String code) {
        return valueOf(group).needs(true).stream().anyMatch(List.of(code)::equals);
    }
}
