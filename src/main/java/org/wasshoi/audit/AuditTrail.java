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

/// Reads the audit log, newest first, page by page.
@Repository
public class AuditTrail {

    private static final After NEWEST = new After(Instant.parse("9999-12-31T00:00:00Z"), 0);

    private final JdbcClient jdbc;

    public AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where a page ended.
    public record After(Instant at, long number) {

        public static After of(Logged last) {
            return new After(last.at(), last.number());
        }
    }

    /// The entries that follow in the order of the list.
    public List<Logged> page(AuditSearch search, @Nullable After after, int limit) {
        var start = after == null ? NEWEST : after;
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
                           and (at, number) < (:afterAt, :afterNumber)
                         order by at desc, number desc
                         limit :limit
                        """)
                .param("person", search.person())
                .param("recordType", search.recordType())
                .param("recordId", search.recordId())
                .param("from", time(search.from()))
                .param("before", time(search.before()))
                .param("afterAt", time(start.at()))
                .param("afterNumber", start.number())
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
                         order by at desc, number desc
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
