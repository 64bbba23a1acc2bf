package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Measure;

/// What the ledger holds for one time and place, and the people living there where that is known. A
/// measure that was never recorded has no cell, one with nothing to count has a cell of zero.
record Amounts(Map<Measure, Cell> cells, @Nullable Long people) {

    /// Two cells of one measure and member as one, from the first on.
    static Cell plus(Cell first, Cell second) {
        return new Cell(
                first.measure(),
                first.member(),
                first.startsOn(),
                first.count() + second.count(),
                first.quantity() + second.quantity());
    }

    @Nullable BigDecimal count(Measure measure) {
        var cell = cells.get(measure);
        return cell == null ? null : BigDecimal.valueOf(cell.count());
    }

    @Nullable BigDecimal quantity(Measure measure) {
        var cell = cells.get(measure);
        return cell == null ? null : BigDecimal.valueOf(cell.quantity());
    }

    @Nullable BigDecimal of(Computation.Operand operand) {
        return switch (operand) {
            case Computation.Count(var measure) -> count(measure);
            case Computation.Sum(var measure) -> quantity(measure);
            case Computation.Population _ -> people == null ? null : BigDecimal.valueOf(people);
        };
    }
}
