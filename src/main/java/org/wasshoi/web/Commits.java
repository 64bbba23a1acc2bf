package org.wasshoi.web;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Counts what this instance committed, so that its own pages show it at once.
@Component
class Commits implements TransactionExecutionListener {

    private final AtomicLong here = new AtomicLong();

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        here.incrementAndGet();
    }

    long here() {
        return here.get();
    }
}
