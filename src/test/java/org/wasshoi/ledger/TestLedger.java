package org.wasshoi.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Tokyo;

/// A ledger in a fresh database, with its worker standing still until told to fold.
public record TestLedger(DataSource source, Clock clock) {

    public static TestLedger fresh() {
        return new TestLedger(pool(TestDatabase.freshUrl()), Clock.system(Tokyo.ZONE));
    }

    private static DataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public Facts facts() {
        return new Facts(jdbc(), clock, _ -> {});
    }

    public Tallies tallies() {
        return new Tallies(jdbc());
    }

    public int fold() {
        return new Folding(jdbc(), transactions()).fold();
    }

    public void foldAll() {
        new Folding(jdbc(), transactions()).foldAll();
    }

    public String stamp() {
        return new LedgerFreshness(jdbc()).stamp();
    }

    /// Where the told and the replayed figures of these fiscal years differ.
    public List<Replay.Difference> differences(int firstYear, int lastYear) {
        var replay = new Replay(jdbc());
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> replay.differences(new FiscalYear(year)))
                .flatMap(List::stream)
                .toList();
    }
}
