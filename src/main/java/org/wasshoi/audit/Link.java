package org.wasshoi.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Sha256;

/// A link of the chain (鎖の一つの輪) with the entry it holds: its own hash, and what the entry's fields
/// and the link before it make.
record Link(long position, @Nullable Held held, String hash) {

    private static final List<String> TEXTS =
            List.of(
                    "actor_kind",
                    "actor_id",
                    "actor_label",
                    "person",
                    "verb",
                    "record_type",
                    "record_id",
                    "content_before",
                    "content_after",
                    "channel",
                    "address",
                    "request");

    /// What is left of the entry: when it was made, and all its fields in canonical form.
    record Held(Instant at, String fields) {}

    static Link link(ResultSet row, int index) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Link(
                row.getLong("position"),
                at == null ? null : held(row, at.toInstant()),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    /// Whether this link follows from the hash before it; the same canonical form as
    /// `audit.digest`, written a second time so that neither can err alone.
    boolean follows(String previous, Held held) {
        var parts = part(previous) + "," + part(String.valueOf(position)) + "," + held.fields();
        return Sha256.hex(parts).equals(hash);
    }

    private static Held held(ResultSet row, Instant at) throws SQLException {
        var parts = new ArrayList<String>();
        parts.add(part(row.getString("number")));
        parts.add(part(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at))));
        for (var column : TEXTS) {
            parts.add(part(row.getString(column)));
        }
        return new Held(at, String.join(",", parts));
    }

    private static String part(@Nullable String value) {
        return value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }
}
