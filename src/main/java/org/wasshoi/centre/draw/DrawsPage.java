package org.wasshoi.centre.draw;

import java.util.List;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Page;

/// All rounds of the city (抽選と調整会議の一覧).
record DrawsPage(List<Row> rows) implements Page {

    /// A round, at which centre it is held, and how far it is.
    record Row(Round round, Words centre, Round.Phase phase) {}

    DrawsPage {
        rows = List.copyOf(rows);
    }

    List<Row> current() {
        return rows.stream().filter(row -> !row.round().isOver()).toList().reversed();
    }

    List<Row> past() {
        return rows.stream().filter(row -> row.round().isOver()).toList();
    }
}
