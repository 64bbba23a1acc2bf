package org.wasshoi.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The door into the audit log: an entry stands there exactly if the change it tells of does.
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    public AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Records a change within the transaction that makes it.
    public void record(Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A change is recorded in the transaction that makes it");
        }
        add(entry);
    }

    /// Records that personal data is shown, with or without a transaction around it.
    public void recordView(Entry view) {
        add(view);
    }

    private void add(Entry entry) {
        jdbc.sql(
                        """
                        insert into audit.entry
                               (at, actor_kind, actor_id, actor_label, person, verb, record_type,
                                record_id, content_before, content_after, channel, address, request)
                        values (:at, :actorKind::audit.actor_kind, :actorId, :actorLabel, :person,
                                :verb, :recordType, :recordId, :before::jsonb, :after::jsonb,
                                :channel::audit.channel, :address, :request)
                        """)
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .param("actorKind", entry.actor().kind().name())
                .param("actorId", entry.actor().id())
                .param("actorLabel", entry.actor().label())
                .param("person", entry.person())
                .param("verb", entry.verb().code())
                .param("recordType", entry.target().type())
                .param("recordId", entry.target().id())
                .param("before", entry.change().before())
                .param("after", entry.change().after())
                .param("channel", entry.source().channel().name())
                .param("address", entry.source().address())
                .param("request", entry.source().request())
                .update();
    }
}
