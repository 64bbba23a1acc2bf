package org.wasshoi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The lines of one transaction, written at its very end: a chain is held only while nothing else
/// can be waited for.
class PendingEntries implements TransactionSynchronization {

    private final AuditLog log;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean written;

    private PendingEntries(AuditLog log) {
        this.log = log;
    }

    /// Those of the transaction at hand.
    static PendingEntries of(AuditLog log) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .filter(pending -> pending.log == log)
                .findFirst()
                .orElseGet(() -> begin(log));
    }

    private static PendingEntries begin(AuditLog log) {
        var pending = new PendingEntries(log);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /// Adds a line; one that comes when all is written, from another's last act, is written at
    /// once.
    void add(Line line) {
        if (written) {
            log.append(List.of(line));
        } else {
            lines.add(line);
        }
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, lines.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        lines.subList(savepoints.getOrDefault(savepoint, 0), lines.size()).clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        if (!lines.isEmpty()) {
            log.append(lines);
        }
    }
}
