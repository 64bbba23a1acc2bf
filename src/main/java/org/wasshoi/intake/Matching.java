package org.wasshoi.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which column of a table holds what (列の対応): its sheet, the number of its line of heads, whether a
/// blank cell says the same as the one above, and the columns by the codes of fields.
public record Matching(int sheet, int head, boolean filled, Map<String, Integer> columns) {

    private static final int DEEPEST_HEAD = 20;

    private record Fit(Field field, int column, int points) {}

    public Matching {
        columns = Map.copyOf(columns);
    }

    /// Guesses from the words of the heads; `known` are the heads that an earlier file was matched
    /// by, which win over guesses.
    public static Matching guess(
            List<Line> first, Collection<Field> fields, int sheet, Map<String, String> known) {
        return first.stream()
                .limit(DEEPEST_HEAD)
                .map(line ->
                        new Matching(sheet, line.number(), false, columns(line, fields, known)))
                .max(
                        Comparator.comparingInt((Matching one) -> one.columns().size())
                                .thenComparing(Matching::head, Comparator.reverseOrder()))
                .orElse(new Matching(sheet, 1, false, Map.of()));
    }

    public boolean has(String field) {
        return columns.containsKey(field);
    }

    public String value(Line line, String field) {
        var column = columns.get(field);
        return column == null ? "" : line.cell(column).strip();
    }

    /// The heads by which the next file can be matched.
    public Map<String, String> heads(Line head) {
        var heads = new TreeMap<String, String>();
        columns.forEach((field, column) -> heads.put(field, Head.key(head.cell(column))));
        return heads;
    }

    private static Map<String, Integer> columns(
            Line head, Collection<Field> fields, Map<String, String> known) {
        var fits = new ArrayList<Fit>();
        for (var field : fields) {
            for (int column = 0; column < head.cells().size(); column++) {
                var points = points(field, head.cell(column), known);
                if (points > 0) {
                    fits.add(new Fit(field, column, points));
                }
            }
        }
        fits.sort(Comparator.comparingInt(Fit::points).reversed());
        var columns = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        for (var fit : fits) {
            if (!columns.containsKey(fit.field().code()) && taken.add(fit.column())) {
                columns.put(fit.field().code(), fit.column());
            }
        }
        return columns;
    }

    private static int points(Field field, String head, Map<String, String> known) {
        var before = known.getOrDefault(field.code(), "");
        return !before.isEmpty() && before.equals(Head.key(head))
                ? Integer.MAX_VALUE
                : field.fits(head);
    }
}
