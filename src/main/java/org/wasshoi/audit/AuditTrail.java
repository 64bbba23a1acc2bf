package org.wasshoi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the audit log in the order of its numbers, newest first, page by page.
@Repository
public class AuditTrail {

    /// Before this number stand all entries.
    public static final long END = Long.MAX_VALUE;

    private final JdbcClient jdbc;

    public AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest entries before that number.
    public List<Logged> page(AuditSearch search, long number, int limit) {
        return jdbc.sql(
                        """
                        select number, at, actor_kind, actor_id, actor_label, person, verb,
                               record_type, record_id, content_before, content_after, channel,
                               address, request
                          from audit.entry
                         where (:person::uuid is null or actor_id = :person or person = :person)
                           and (:recordType::text is null or record_type = :recordType)
                           and (:recordId::text is null or record_id = :recordId)
                           and (:from::timestamptz is null or at >= :from)
                           and (:before::timestamptz is null or at < :before)
                           and number < :number
                         order by number desc
                         limit :limit
                        """)
                .param("person", search.person())
                .param("recordType", search.recordType())
                .param("recordId", search.recordId())
                .param("from", time(search.from()))
                .param("before", time(search.before()))
                .param("number", number)
                .param("limit", limit)
                .query(AuditTrail::logged)
                .list();
    }

    /// What others did with the data of a person, newest first.
    public List<Logged> about(UUID person, int limit) {
        return jdbc.sql(
                        """
                        select number, at, actor_kind, actor_id, actor_label, person, verb,
                               record_type, record_id, content_before, content_after, channel,
                               address, request
                          from audit.entry
                         where person = :person
                         order by number desc
                         limit :limit
                        """)
                .param("person", person)
                .param("limit", limit)
                .query(AuditTrail::logged)
                .list();
    }

    private static Logged logged(ResultSet row, int number) throws SQLException {
        return new Logged(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor(row),
                row.getObject("person", UUID.class),
                new Verb(row.getString("verb")),
                new Target(row.getString("record_type"), row.getString("record_id")),
                row.getString("content_before"),
                row.getString("content_after"),
                source(row));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_label"));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("request"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
