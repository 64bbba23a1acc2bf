package org.wasshoi.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.Wasshoi;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.kernel.Uuid7;

/// What the audit log costs a write: a person corrected, with its history, by one writer, committed
/// durably; microseconds in the median of rounds taken in turn.
record AuditCost(long without, long with) {

    private static final int ROUNDS = 9;

    static AuditCost measure(Database database, Duration time) {
        var application = new SpringApplication(Wasshoi.class);
        application.setDefaultProperties(
                Map.of("wasshoi.database.url", database.url(), "wasshoi.sample", "false"));
        try (var program = application.run("--server.port=0")) {
            return new Counter(program).compare(time.dividedBy(3));
        }
    }

    double ratio() {
        return (double) with / without;
    }

    /// Corrects one person after another.
    private static class Counter {

        private final JdbcClient jdbc;
        private final AuditLog log;
        private final Clock clock;
        private final TransactionTemplate transaction;
        private final UUID person;
        private final Entry entry;

        Counter(ApplicationContext program) {
            jdbc = program.getBean(JdbcClient.class);
            log = program.getBean(AuditLog.class);
            clock = program.getBean(Clock.class);
            transaction =
                    new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
            person = Uuid7.next(clock);
            entry = entry(person);
            add();
        }

        AuditCost compare(Duration round) {
            run(round, this::correct);
            run(round, this::correctAudited);
            var without = new ArrayList<Long>();
            var with = new ArrayList<Long>();
            for (int number = 0; number < ROUNDS; number++) {
                without.add(run(round, this::correct));
                with.add(run(round, this::correctAudited));
            }
            return new AuditCost(median(without), median(with));
        }

        private long run(Duration time, Runnable write) {
            var begun = System.nanoTime();
            var end = begun + time.toNanos();
            long writes = 0;
            for (; System.nanoTime() < end; writes++) {
                transaction.executeWithoutResult(_ -> write.run());
            }
            return (System.nanoTime() - begun) / 1_000 / writes;
        }

        private void correctAudited() {
            correct();
            log.record(entry);
        }

        private void correct() {
            var version =
                    jdbc.sql("select version from people.person where id = :id for update")
                            .param("id", person)
                            .query(Integer.class)
                            .single();
            jdbc.sql(
                            """
                            update people.person
                               set phone = :phone,
                                   version = version + 1
                             where id = :id
                               and version = :version
                            """)
                    .param("id", person)
                    .param("phone", "0191%06d".formatted(version % 1_000_000))
                    .param("version", version)
                    .update();
            jdbc.sql(
                            """
                            insert into people.person_change
                                   (id, person, version, fields, changed_by, changed_at)
                            values (:id, :person, :version, array['phone'], :person, :now)
                            """)
                    .param("id", Uuid7.next(clock))
                    .param("person", person)
                    .param("version", version + 1)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }

        private void add() {
            jdbc.sql(
                            """
                            insert into people.person
                                   (id, name, search_key, language, notice_channel, sample,
                                    recorded_at)
                            values (:id, 'bench', 'bench', 'ja', 'SITE', true, :now)
                            """)
                    .param("id", person)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }

        private static Entry entry(UUID person) {
            return new Entry(
                    Actor.person(person, "CITY_STAFF"),
                    person,
                    new Verb("person.correct"),
                    new Target("person", person.toString()),
                    Masking.showing("area").change(Map.of("phone", "old"), Map.of("phone", "new")),
                    Source.of(Channel.WEB, "192.0.2.1"));
        }

        private static long median(List<Long> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
        }
    }
}
