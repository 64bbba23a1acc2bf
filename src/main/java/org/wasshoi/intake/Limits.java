package org.wasshoi.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Leaves out blank lines and stops where a table is larger than any that people keep (表の大きさの上限).
final class Limits implements Iterator<Line> {

    static final int MOST_LINES = 50_100;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 2_000;

    private final Iterator<Line> lines;
    private @Nullable Line next;
    private int count;

    Limits(Iterator<Line> lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (next == null && lines.hasNext()) {
            var line = lines.next();
            if (!line.isBlank()) {
                next = checked(line);
            }
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }

    private Line checked(Line line) {
        if (++count > MOST_LINES) {
            throw new Unreadable(Unreadable.Why.TOO_MANY_LINES, line.number());
        }
        if (line.cells().size() > MOST_COLUMNS) {
            throw new Unreadable(Unreadable.Why.TOO_MANY_COLUMNS, line.number());
        }
        if (line.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new Unreadable(Unreadable.Why.CELL_TOO_LONG, line.number());
        }
        return line;
    }
}
