package org.wasshoi.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Reads the ledger: folded cells plus what waits to be folded, in one statement, so exact at any
/// moment.
@Repository
public class Tallies {

    /// Where a drill-down continues: the last fact of the page before.
    public record After(LocalDate day, FactId fact) {}

    /// Cells of a grain that start within the cut's period, ordered by measure, member and start.
    public List<Cell> cells(Grain grain, Cut cut) {
        throw new UnsupportedOperationException();
    }

    /// Sums over the whole period of the cut, a cell a measure and member, from day cells;
    /// `startsOn` is the period's first day.
    public List<Cell> sums(Cut cut) {
        throw new UnsupportedOperationException();
    }

    /// The facts behind a figure, latest day first, by keyset.
    public List<Fact> facts(Cut cut, @Nullable After after, int limit) {
        throw new UnsupportedOperationException();
    }

    /// The latest day with a fact of any of these measures within the period.
    public java.util.Optional<LocalDate> latestDay(Cut cut) {
        throw new UnsupportedOperationException();
    }

    /// The measures that rest on sample facts.
    public java.util.Set<Measure> sampled(java.util.Set<Measure> measures) {
        throw new UnsupportedOperationException();
    }
}
