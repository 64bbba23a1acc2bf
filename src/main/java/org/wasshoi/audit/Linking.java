package org.wasshoi.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;

/// Links entries that stand into the chain (鎖につなぐ), off the request path and by one instance at a
/// time.
@Repository
class Linking {

    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;

    Linking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 1_000)
    void linkInTurn() {
        try {
            linkAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Nothing is linked while the database is silent: {}", e.getMessage());
        }
    }

    /// Links until nothing waits.
    void linkAll() {
        while (link() == BATCH) {
            LOG.debug("More entries wait to be linked");
        }
    }

    private int link() {
        return jdbc.sql(
                        """
                        select audit.link_waiting(:most)
                        """)
                .param("most", BATCH)
                .query(Integer.class)
                .single();
    }
}
