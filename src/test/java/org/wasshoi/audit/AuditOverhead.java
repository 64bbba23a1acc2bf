package org.wasshoi.audit;

import static org.wasshoi.audit.AuditFixtures.correction;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Place;

/// Measures what the audit log costs, on a durable PostgreSQL: the same write with and without it
/// in turn, by one writer and by eight, while entries are linked beside them.
public final class AuditOverhead {

    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofMillis(800);
    private static final int MANY = 8;

    private final DataSource source = pool(TestDatabase.freshUrl());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Clock clock = Clock.system(Tokyo.ZONE);
    private final AuditLog log = new AuditLog(jdbc, clock);
    private final Facts facts = new Facts(jdbc, clock, _ -> {});
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(source));

    private AuditOverhead() {}

    public static void main(String[] arguments) throws Exception {
        new AuditOverhead().measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            jdbc.sql("alter system set " + setting + " = on").update();
        }
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        jdbc.sql(
                        "create table public.person (id uuid primary key, name text, area text, visits int)")
                .update();
        try (var linking = Executors.newSingleThreadScheduledExecutor()) {
            linking.scheduleWithFixedDelay(new Linking(jdbc)::linkAll, 1, 1, TimeUnit.SECONDS);
            for (int writers : new int[] {1, MANY}) {
                compare("a person saved", writers, this::savePerson);
                compare("a report posted", writers, this::postReport);
            }
        }
        var begun = System.nanoTime();
        var verdict = new Verification(jdbc, new DataSourceTransactionManager(source)).verify();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%s Verified in %.2f s%n", verdict.sentence(), seconds);
    }

    private void compare(String name, int writers, Runnable write) throws Exception {
        Runnable audited =
                () -> {
                    write.run();
                    log.record(correction());
                };
        run(writers, write);
        run(writers, audited);
        var without = new ArrayList<Long>();
        var with = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(run(writers, write));
            with.add(run(writers, audited));
        }
        System.out.printf(
                "%s, %d writers: %d µs without, %d µs with, ratio %.2f%n",
                name,
                writers,
                median(without),
                median(with),
                (double) median(with) / median(without));
    }

    /// Microseconds a write takes, all writers together divided by their number of writes.
    private long run(int writers, Runnable write) throws Exception {
        var end = System.nanoTime() + ROUND.toNanos();
        var begun = System.nanoTime();
        long writes = 0;
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (int writer = 0; writer < writers; writer++) {
                running.add(sessions.submit(() -> writeUntil(end, write)));
            }
            for (var one : running) {
                writes += one.get();
            }
        }
        return (System.nanoTime() - begun) / 1_000 / writes;
    }

    private long writeUntil(long end, Runnable write) {
        long writes = 0;
        while (System.nanoTime() < end) {
            transactions.executeWithoutResult(_ -> write.run());
            writes++;
        }
        return writes;
    }

    private void savePerson() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into public.person values (:id, 'somebody', 'daito', 0)")
                .param("id", id)
                .update();
        jdbc.sql("select name from public.person where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        jdbc.sql("update public.person set name = 'other', visits = visits + 1 where id = :id")
                .param("id", id)
                .update();
    }

    private void postReport() {
        var day = LocalDate.of(2026, 5, 3);
        var place = new Place("daito", "ohara", "ohara");
        var visits = new NewFact(new Measure("centre-visits"), day, place, null, 1, 20);
        facts.post(new Origin("usage-report", UUID.randomUUID(), 1), false, List.of(visits));
    }

    private static long median(List<Long> values) {
        return values.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static DataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(MANY);
        return pool;
    }
}
