package org.wasshoi.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.LiveFreshness;

/// Stamps the whole database with the transactions that were over when it was asked.
@Repository
class CommittedData implements LiveFreshness {

    private final JdbcClient jdbc;

    CommittedData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String stamp() {
        return jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
    }
}
