package org.wasshoi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stored entry as a link of its chain (鎖の一つの輪): what it says of itself and what its fields say.
record Link(EntryNumber number, Instant at, String previous, String hash, String digest) {

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

    static Link link(ResultSet row, int index) throws SQLException {
        var number = new EntryNumber(row.getInt("chain"), row.getLong("position"));
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var previous = HexFormat.of().formatHex(row.getBytes("previous"));
        var hash = HexFormat.of().formatHex(row.getBytes("hash"));
        return new Link(number, at, previous, hash, digest(row, number, at, previous));
    }

    /// The same canonical form as `audit.digest`, written a second time so that neither can err
    /// alone.
    private static String digest(ResultSet row, EntryNumber number, Instant at, String previous)
            throws SQLException {
        var parts = new ArrayList<String>();
        parts.add(part(previous));
        parts.add(part(String.valueOf(number.chain())));
        parts.add(part(String.valueOf(number.position())));
        parts.add(part(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at))));
        for (var column : TEXTS) {
            parts.add(part(row.getString(column)));
        }
        return sha256(String.join(",", parts));
    }

    private static String part(@Nullable String value) {
        return value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
