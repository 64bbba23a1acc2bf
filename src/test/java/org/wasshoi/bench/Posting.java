package org.wasshoi.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.Wasshoi;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Place;

/// Facts posted per second through the ledger's door, while the worker folds them.
record Posting(double alone, double together, double inBulk) {

    static final int THREADS = 8;
    static final int BULK = 500;

    private static final Measure VISITS = new Measure("centre-visits");
    private static final Place PLACE = new Place("ichinoseki", "sekigaoka", null);

    static Posting measure(Database database, Duration time) throws Exception {
        var application = new SpringApplication(Wasshoi.class);
        application.setDefaultProperties(
                Map.of("wasshoi.database.url", database.url(), "wasshoi.sample", "false"));
        try (var program = application.run("--server.port=0")) {
            var desk = new Desk(program);
            perSecond(time, 1, desk::record);
            return new Posting(
                    perSecond(time, 1, desk::record),
                    perSecond(time, THREADS, desk::record),
                    BULK * perSecond(time, 1, desk::bulk));
        }
    }

    private static double perSecond(Duration time, int threads, Runnable work) throws Exception {
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var counts =
                    IntStream.range(0, threads)
                            .mapToObj(_ -> executor.submit(() -> repeat(end, work)))
                            .toList();
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static long repeat(long end, Runnable work) {
        long times = 0;
        for (; System.nanoTime() < end; times++) {
            work.run();
        }
        return times;
    }

    /// Posts what a centre's desk would: a record of one fact, or many at once, each in a
    /// transaction of its own.
    private record Desk(Facts facts, TransactionTemplate transaction, Clock clock) {

        Desk(ApplicationContext program) {
            this(
                    program.getBean(Facts.class),
                    new TransactionTemplate(program.getBean(PlatformTransactionManager.class)),
                    program.getBean(Clock.class));
        }

        void record() {
            transaction.executeWithoutResult(_ -> facts.post(origin(), true, List.of(fact())));
        }

        void bulk() {
            var postings =
                    IntStream.range(0, BULK)
                            .mapToObj(_ ->
                                    new org.wasshoi.ledger.Posting(origin(), true, List.of(fact())))
                            .toList();
            transaction.executeWithoutResult(_ -> facts.post(postings));
        }

        private Origin origin() {
            return new Origin("bench", Uuid7.next(clock), 1);
        }

        private NewFact fact() {
            return new NewFact(VISITS, LocalDate.now(clock), PLACE, null, 1, 23);
        }
    }
}
