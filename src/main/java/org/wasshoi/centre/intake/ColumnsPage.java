package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wasshoi.intake.Field;
import org.wasshoi.intake.Line;
import org.wasshoi.intake.Matching;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where somebody says which column holds what (列の対応), as guessed to begin with.
record ColumnsPage(
        Intake intake,
        List<String> sheets,
        List<Line> first,
        Matching matching,
        List<Problem> problems,
        boolean overtaken)
        implements Page {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int HEADS = 20;
    private static final int EXAMPLES = 3;
    private static final int LONGEST = 24;

    List<Option> sheetOptions() {
        return IntStream.range(0, sheets.size())
                .mapToObj(sheet -> new Option(String.valueOf(sheet), sheets.get(sheet)))
                .toList();
    }

    List<Option> headOptions() {
        return first.stream()
                .limit(HEADS)
                .map(line ->
                        new Option(
                                String.valueOf(line.number()),
                                PageContext.text(
                                        "intake.head.line",
                                        String.valueOf(line.number()),
                                        shortened(
                                                line.cells().stream()
                                                        .filter(cell -> !cell.isBlank())
                                                        .collect(Collectors.joining(" "))))))
                .toList();
    }

    List<Field> fields() {
        return intake.kind().fields().stream()
                .filter(field -> intake.centre() == null || !field.code().equals("centre"))
                .toList();
    }

    String label(Field field) {
        return PageContext.text("intake.field." + field.code());
    }

    String chosen(Field field) {
        var column = matching.columns().get(field.code());
        return column == null ? "" : String.valueOf(column);
    }

    /// The columns by their heads, or else by their letters, with what stands in them.
    List<Option> columns() {
        var options = new ArrayList<Option>();
        options.add(new Option("", PageContext.text("intake.column.none")));
        for (int column = 0; column < width(); column++) {
            options.add(new Option(String.valueOf(column), name(column)));
        }
        return options;
    }

    String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + letters(column % 26);
    }

    List<Line> examples() {
        return first.stream()
                .filter(line -> line.number() > matching.head())
                .limit(EXAMPLES)
                .toList();
    }

    int width() {
        return first.stream()
                .filter(line -> line.number() >= matching.head())
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
    }

    String head(int column) {
        return first.stream()
                .filter(line -> line.number() == matching.head())
                .findFirst()
                .map(line -> shortened(line.cell(column).strip()))
                .orElse("");
    }

    private String name(int column) {
        var example =
                examples().stream()
                        .map(line -> line.cell(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .map(ColumnsPage::shortened)
                        .orElse("");
        return PageContext.text("intake.column", letters(column), head(column), example);
    }

    static String shortened(String text) {
        var tidy = text.replaceAll("\\s+", " ");
        return tidy.codePointCount(0, tidy.length()) > LONGEST
                ? tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST)) + "…"
                : tidy;
    }

    @Override
    public int status() {
        if (overtaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
