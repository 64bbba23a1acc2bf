package org.wasshoi.centre.intake;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns records into columns, so that one statement writes a thousand of them.
final class Columns {

    private Columns() {}

    static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        for (int row = 0; row < column.length; row++) {
            var cell = value.apply(rows.get(row));
            column[row] = cell == null ? null : cell.toString();
        }
        return column;
    }
}
