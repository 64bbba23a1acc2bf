package org.wasshoi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/// Reads facts from rows.
final class FactRow {

    private FactRow() {}

    static Fact fact(ResultSet row, int number) throws SQLException {
        var reverses = row.getObject("reverses", UUID.class);
        return new Fact(
                new FactId(row.getObject("id", UUID.class)),
                what(row),
                origin(row),
                row.getBoolean("sample"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                reverses == null ? null : new FactId(reverses));
    }

    private static NewFact what(ResultSet row) throws SQLException {
        return new NewFact(
                new Measure(row.getString("measure")),
                row.getObject("day", LocalDate.class),
                new Place(row.getString("area"), row.getString("centre"), row.getString("body")),
                row.getString("age"),
                row.getLong("count"),
                row.getLong("quantity"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("origin_type"),
                row.getObject("origin_record", UUID.class),
                row.getInt("origin_version"));
    }
}
