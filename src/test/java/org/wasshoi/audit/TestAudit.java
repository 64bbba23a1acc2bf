package org.wasshoi.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Tokyo;

/// An audit log in a fresh database.
record TestAudit(HikariDataSource source, JdbcClient jdbc, AuditLog log) {

    static TestAudit fresh() {
        return at(Clock.system(Tokyo.ZONE));
    }

    static TestAudit at(Clock clock) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.freshUrl());
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        var jdbc = JdbcClient.create(pool);
        return new TestAudit(pool, jdbc, new AuditLog(jdbc, clock));
    }

    String url() {
        return source.getJdbcUrl();
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    AuditTrail trail() {
        return new AuditTrail(jdbc);
    }

    void record(Entry... entries) {
        transactions()
                .executeWithoutResult(_ -> {
                    for (var entry : entries) {
                        log.record(entry);
                    }
                });
    }

    /// Links whatever waits, then follows the chain.
    Verdict verify() {
        link();
        return follow();
    }

    void link() {
        new Linking(jdbc).linkAll();
    }

    Verdict follow() {
        return new Verification(jdbc, new DataSourceTransactionManager(source)).verify();
    }

    long entries() {
        return jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
    }

    /// Changes tables as somebody can who is master of the database.
    void tamper(String... statements) {
        transactions()
                .executeWithoutResult(_ -> {
                    jdbc.sql("set local session_replication_role = replica").update();
                    for (var statement : statements) {
                        jdbc.sql(statement).update();
                    }
                });
    }
}
