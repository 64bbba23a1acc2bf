package org.wasshoi.intake;

import java.util.List;

/// A line of a table (行) under the number by which a spreadsheet shows it.
public record Line(int number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /// What stands in a column; nothing beyond the end of the line.
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// What stands first in it.
    public String first() {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("").strip();
    }
}
