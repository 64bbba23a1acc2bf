package org.wasshoi.paper;

import java.io.IOException;
import java.util.List;

/// A row of a ruled table (表の行), as high as its longest cell.
record Row(List<Cell> cells, Size size) {

    private static final float PADDING = 5;

    /// Where a cell lies, what stands in it, and whether it is a head.
    record Cell(float from, float width, List<String> lines, Align align, boolean isHead) {

        static Cell of(
                Typeface typeface,
                float from,
                float width,
                String text,
                Size size,
                Align align,
                boolean isHead)
                throws IOException {
            var lines = typeface.lines(text, size.points(), width - 2 * PADDING);
            return new Cell(from, width, lines, align, isHead);
        }

        /// The same with some of its lines.
        Cell part(int first, int last) {
            var size = lines.size();
            return new Cell(
                    from,
                    width,
                    lines.subList(Math.min(first, size), Math.min(last, size)),
                    align,
                    isHead);
        }
    }

    Row {
        cells = List.copyOf(cells);
    }

    float height() {
        return lines() * size.line() + 2 * PADDING;
    }

    int lines() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    /// How many of its lines find room in this height.
    int fitting(float height) {
        return (int) ((height - 2 * PADDING) / size.line());
    }

    Row part(int first, int last) {
        return new Row(cells.stream().map(cell -> cell.part(first, last)).toList(), size);
    }

    void draw(Pages pages) throws IOException {
        for (var cell : cells) {
            if (cell.isHead()) {
                pages.shade(cell.from(), cell.width(), height());
            }
            pages.frame(cell.from(), 0, cell.width(), height());
            write(pages, cell);
        }
        pages.advance(height());
    }

    private void write(Pages pages, Cell cell) throws IOException {
        var below = PADDING;
        for (var line : cell.lines()) {
            pages.put(
                    line,
                    size,
                    cell.align(),
                    cell.from() + PADDING,
                    cell.width() - 2 * PADDING,
                    below);
            below += size.line();
        }
    }
}
