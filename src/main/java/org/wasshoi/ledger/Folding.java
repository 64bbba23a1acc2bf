package org.wasshoi.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// Folds waiting deltas into cells (集計), off the request path and by one instance at a time.
@Component
class Folding {

    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);
    private static final long LOCK = 0x6c65646765720001L;
    private static final int BATCH = 20_000;
    private static final int MANY = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Folding(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 1_000)
    void foldInTurn() {
        try {
            foldAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Nothing is folded while the database is silent: {}", e.getMessage());
        }
    }

    /// Folds until nothing waits; after many the emptied table is tidied, as every read visits it.
    void foldAll() {
        int folded = fold();
        boolean many = folded >= MANY;
        while (folded == BATCH) {
            folded = fold();
        }
        if (many) {
            jdbc.sql("vacuum ledger.delta").update();
        }
    }

    /// Folds one batch and tells how many deltas it was.
    int fold() {
        return transactions.execute(_ -> isMine() ? foldBatch() : 0);
    }

    private boolean isMine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private int foldBatch() {
        return jdbc.sql(
                        """
                          with taken as (
                               delete from ledger.delta
                                where ctid = any (array(select ctid
                                                          from ledger.delta
                                                         limit :batch))
                            returning measure, day, area, centre, body, age, count, quantity, sample),
                               daily as (
                               select dimension.code as dimension, taken.measure, taken.day,
                                      dimension.member, sum(taken.count) as count,
                                      sum(taken.quantity) as quantity, count(*) as facts,
                                      count(*) filter (where taken.sample) as samples
                                 from taken
                                cross join lateral (values ('CITY', ''), ('AREA', taken.area),
                                                           ('CENTRE', taken.centre),
                                                           ('BODY', taken.body), ('AGE', taken.age))
                                   as dimension (code, member)
                                where dimension.member is not null
                                group by dimension.code, taken.measure, taken.day, dimension.member),
                               folded as (
                               insert into ledger.cell as cell (dimension, grain, measure, starts_on,
                                                                member, count, quantity, facts,
                                                                samples)
                               select daily.dimension, span.grain, daily.measure, span.starts_on,
                                      daily.member, sum(daily.count), sum(daily.quantity),
                                      sum(daily.facts), sum(daily.samples)
                                 from daily
                                cross join lateral (values ('DAY', daily.day),
                                                           ('MONTH', ledger.month(daily.day)),
                                                           ('FISCAL_YEAR',
                                                            ledger.fiscal_year(daily.day)))
                                   as span (grain, starts_on)
                                group by daily.dimension, span.grain, daily.measure, span.starts_on,
                                         daily.member
                                order by daily.dimension, span.grain, daily.measure, span.starts_on,
                                         daily.member
                                   on conflict (dimension, grain, measure, starts_on, member)
                                   do update set count = cell.count + excluded.count,
                                                 quantity = cell.quantity + excluded.quantity,
                                                 facts = cell.facts + excluded.facts,
                                                 samples = cell.samples + excluded.samples)
                        select count(*)
                          from taken
                        """)
                .param("batch", BATCH)
                .query(Integer.class)
                .single();
    }
}
