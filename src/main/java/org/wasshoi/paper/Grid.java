package org.wasshoi.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.paper.Block.Column;
import org.wasshoi.paper.Block.Fact;
import org.wasshoi.paper.Row.Cell;

/// A ruled table (罫線の表): a row stays on one page unless it is longer than that, and the head comes
/// again on each.
record Grid(@Nullable Row head, List<Row> rows) {

    private static final float LABEL = 0.28f;

    Grid {
        rows = List.copyOf(rows);
    }

    static Grid of(Block.Facts block, Typeface typeface) throws IOException {
        var label = Pages.WIDTH * LABEL;
        var rows = new ArrayList<Row>();
        for (Fact fact : block.facts()) {
            rows.add(
                    new Row(
                            List.of(
                                    cell(typeface, 0, label, fact.label(), true),
                                    cell(
                                            typeface,
                                            label,
                                            Pages.WIDTH - label,
                                            fact.value(),
                                            false)),
                            Size.BODY));
        }
        return new Grid(null, rows);
    }

    static Grid of(Block.Table block, Typeface typeface) throws IOException {
        var columns = block.columns();
        var heads = columns.stream().map(Column::head).toList();
        var rows = new ArrayList<Row>();
        for (var texts : block.rows()) {
            rows.add(row(typeface, columns, texts, false));
        }
        if (!block.total().isEmpty()) {
            rows.add(row(typeface, columns, block.total(), true));
        }
        return new Grid(row(typeface, columns, heads, true), rows);
    }

    void draw(Pages pages) throws IOException {
        if (head != null) {
            pages.keep(head.height() + (rows.isEmpty() ? 0 : rows.getFirst().height()));
            head.draw(pages);
        }
        for (var row : rows) {
            draw(pages, row);
        }
    }

    private void draw(Pages pages, Row row) throws IOException {
        var rest = row;
        if (rest.height() > pages.left() && rest.height() <= Pages.HEIGHT - headHeight()) {
            turn(pages);
        }
        while (rest.height() > pages.left()) {
            var fitting = rest.fitting(pages.left());
            if (fitting > 0) {
                rest.part(0, fitting).draw(pages);
                rest = rest.part(fitting, rest.lines());
            }
            turn(pages);
        }
        rest.draw(pages);
    }

    private void turn(Pages pages) throws IOException {
        pages.turn();
        if (head != null) {
            head.draw(pages);
        }
    }

    private float headHeight() {
        return head == null ? 0 : head.height();
    }

    private static Cell cell(
            Typeface typeface, float from, float width, String text, boolean isHead)
            throws IOException {
        return Cell.of(typeface, from, width, text, Size.BODY, Align.LEFT, isHead);
    }

    private static Row row(
            Typeface typeface, List<Column> columns, List<String> texts, boolean isHead)
            throws IOException {
        var shares = columns.stream().mapToInt(Column::share).sum();
        var cells = new ArrayList<Cell>();
        var from = 0f;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var width = Pages.WIDTH * column.share() / shares;
            cells.add(
                    Cell.of(
                            typeface,
                            from,
                            width,
                            texts.get(i),
                            Size.SMALL,
                            column.align(),
                            isHead));
            from += width;
        }
        return new Row(cells, Size.SMALL);
    }
}
