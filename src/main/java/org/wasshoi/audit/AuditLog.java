package org.wasshoi.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// The door into the audit log: an entry stands there exactly if the change it tells of does.
@Repository
public class AuditLog {

    private static final JsonMapper JSON = JsonMapper.shared();

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
        PendingEntries.of(this).add(Line.of(entry, clock.instant()));
    }

    /// Records that personal data is shown, with or without a transaction around it.
    public void recordView(Entry view) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            record(view);
        } else {
            append(List.of(Line.of(view, clock.instant())));
        }
    }

    /// Adds the lines to a chain that no other session is writing to at this moment.
    void append(List<Line> lines) {
        jdbc.sql(
                        """
                        select audit.append(:lines::jsonb)
                        """)
                .param("lines", JSON.writeValueAsString(lines))
                .query((_, _) -> true)
                .single();
    }
}
