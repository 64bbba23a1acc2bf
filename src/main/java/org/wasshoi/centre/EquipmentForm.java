package org.wasshoi.centre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.web.Problem;

/// Equipment as typed (備品の欄): by code, how many; an empty field is none.
public record EquipmentForm(Map<String, String> typed) {

    public static final EquipmentForm EMPTY = new EquipmentForm(Map.of());

    private static final String PREFIX = "equipment-";
    private static final int LONGEST = 40;
    private static final int MOST_KINDS = 50;
    private static final int MOST_PIECES = 9_999;

    public static EquipmentForm of(Map<String, String> fields) {
        return new EquipmentForm(
                fields.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(PREFIX))
                        .filter(field -> field.getKey().length() <= LONGEST)
                        .filter(field -> !field.getValue().isBlank())
                        .limit(MOST_KINDS)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        field -> field.getKey().substring(PREFIX.length()),
                                        Map.Entry::getValue)));
    }

    public static EquipmentForm of(Equipment equipment) {
        var typed = new TreeMap<String, String>();
        equipment.pieces().forEach((code, count) -> typed.put(code, count.toString()));
        return new EquipmentForm(typed);
    }

    public static String field(String code) {
        return PREFIX + code;
    }

    public String value(String code) {
        return typed.getOrDefault(code, "");
    }

    public List<Problem> problems() {
        return typed.keySet().stream()
                .filter(code -> count(code).isEmpty())
                .sorted()
                .map(code -> new Problem(field(code), "centre.problem.equipment"))
                .toList();
    }

    /// What is asked for; only for a form without problems.
    public Equipment wanted() {
        var pieces = new TreeMap<String, Integer>();
        for (var code : typed.keySet()) {
            int count = count(code).orElseThrow();
            if (count > 0) {
                pieces.put(code, count);
            }
        }
        return new Equipment(pieces);
    }

    private Optional<Integer> count(String code) {
        return WrittenCount.read(value(code), 0, MOST_PIECES);
    }
}
