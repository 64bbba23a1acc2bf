package org.wasshoi.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.Wasshoi;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Entry;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Contact;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.SignedIn;

/// What the audit log costs a write: a person corrected by one writer as the program does it,
/// committed durably, in turn without and with its entry; the median in microseconds.
record AuditCost(long without, long with) {

    static AuditCost measure(Database database, Duration time) {
        var application = new SpringApplication(Wasshoi.class);
        application.setDefaultProperties(
                Map.of("wasshoi.database.url", database.url(), "wasshoi.sample", "false"));
        try (var program = application.run("--server.port=0")) {
            var correcting = new Correcting(program);
            correcting.inTurn(time);
            return correcting.inTurn(time.multipliedBy(4));
        }
    }

    double ratio() {
        return (double) with / without;
    }

    /// Tells nobody.
    private static class Silent extends AuditLog {

        Silent(ApplicationContext program) {
            super(program.getBean(JdbcClient.class), program.getBean(Clock.class));
        }

        @Override
        public void record(Entry entry) {}
    }

    /// Gives a person one telephone number after another.
    private static class Correcting {

        private final PersonId id;
        private final Acting acting;
        private final TransactionTemplate transaction;
        private final CorrectingPersons silent;
        private final CorrectingPersons audited;
        private int version;

        Correcting(ApplicationContext program) {
            id = program.getBean(Persons.class).nextId();
            acting = new Acting(new SignedIn(id, "bench", List.of()), "192.0.2.1");
            transaction =
                    new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
            silent = told(program, new Silent(program));
            audited = told(program, program.getBean(AuditLog.class));
            transaction.executeWithoutResult(_ -> audited.add(acting, person()));
        }

        private static CorrectingPersons told(ApplicationContext program, AuditLog log) {
            var beside = new AnnotationConfigApplicationContext();
            beside.setParent(program);
            beside.registerBean(AuditLog.class, () -> log, bean -> bean.setPrimary(true));
            beside.registerBean(CorrectingPersons.class);
            beside.refresh();
            return beside.getBean(CorrectingPersons.class);
        }

        AuditCost inTurn(Duration time) {
            var without = new ArrayList<Long>();
            var with = new ArrayList<Long>();
            var end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                without.add(micros(silent));
                with.add(micros(audited));
            }
            return new AuditCost(median(without), median(with));
        }

        private long micros(CorrectingPersons correcting) {
            var begun = System.nanoTime();
            transaction.executeWithoutResult(_ -> correct(correcting));
            return (System.nanoTime() - begun) / 1_000;
        }

        private void correct(CorrectingPersons correcting) {
            version++;
            if (!(correcting.correct(acting, person(), version - 1, null)
                    instanceof CorrectingPersons.Outcome.Done)) {
                throw new IllegalStateException("Somebody else corrected the person");
            }
        }

        private Person person() {
            return new Person(
                    id,
                    "bench",
                    null,
                    new Contact(null, "0191%06d".formatted(version), null),
                    null,
                    Language.JA,
                    NoticeChannel.PHONE,
                    true);
        }

        private static long median(List<Long> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
        }
    }
}
