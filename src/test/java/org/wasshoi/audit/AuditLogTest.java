package org.wasshoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.audit.AuditFixtures.CITIZEN;
import static org.wasshoi.audit.AuditFixtures.CITIZEN_RECORD;
import static org.wasshoi.audit.AuditFixtures.CLERK;
import static org.wasshoi.audit.AuditFixtures.COUNTER;
import static org.wasshoi.audit.AuditFixtures.about;
import static org.wasshoi.audit.AuditFixtures.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AuditLogTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = 60;

    private final TestAudit audit = TestAudit.fresh();

    @Test
    void keepsWhoDidWhatToWhichRecordForWhomAndFromWhere() {
        audit.record(correction());
        assertThat(audit.trail().page(AuditSearch.ALL, AuditTrail.END, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(Actor.person(CLERK, "大東支所"));
                    assertThat(entry.person()).isEqualTo(CITIZEN);
                    assertThat(entry.verb()).isEqualTo(new Verb("person.correct"));
                    assertThat(entry.target()).isEqualTo(CITIZEN_RECORD);
                    assertThat(entry.source()).isEqualTo(COUNTER);
                    assertThat(entry.before()).contains("\"daito\"", "1940");
                    assertThat(entry.after()).contains("\"senmaya\"");
                });
    }

    @Test
    void neverHoldsWhatIsHidden() {
        audit.record(correction());
        var row = audit.jdbc().sql("select entry::text from audit.entry").query(String.class);
        assertThat(row.single())
                .doesNotContain("ハナ")
                .doesNotContain("佐藤")
                .doesNotContain("伊藤")
                .doesNotContain("1940-05");
    }

    @Test
    void losesTheEntryOfAChangeThatIsRolledBack() {
        audit.transactions()
                .executeWithoutResult(status -> {
                    audit.log().record(correction());
                    status.setRollbackOnly();
                });
        assertThat(audit.entries()).isZero();
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(0, 0));
    }

    @Test
    void losesOnlyTheEntriesOfThePartThatIsRolledBack() {
        audit.transactions()
                .executeWithoutResult(status -> {
                    var beginning = status.createSavepoint();
                    audit.log().record(about("lost"));
                    status.rollbackToSavepoint(beginning);
                    audit.log().record(about("kept"));
                    var savepoint = status.createSavepoint();
                    audit.log().record(about("lost-too"));
                    status.rollbackToSavepoint(savepoint);
                });
        assertThat(audit.trail().page(AuditSearch.ALL, AuditTrail.END, 10))
                .extracting(entry -> entry.target().id())
                .containsExactly("kept");
    }

    @Test
    void keepsTheEntryOfAnInnerTransactionWhenTheOuterIsRolledBack() {
        var inner = audit.transactions();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        audit.transactions()
                .executeWithoutResult(status -> {
                    audit.log().record(about("outer"));
                    inner.executeWithoutResult(_ -> audit.log().record(about("inner")));
                    status.setRollbackOnly();
                });
        assertThat(audit.trail().page(AuditSearch.ALL, AuditTrail.END, 10))
                .extracting(entry -> entry.target().id())
                .containsExactly("inner");
    }

    @Test
    void keepsAnEntryThatComesAtTheLastMoment() {
        audit.transactions()
                .executeWithoutResult(_ -> {
                    audit.log().record(about("first"));
                    TransactionSynchronizationManager.registerSynchronization(
                            new TransactionSynchronization() {
                                @Override
                                public void beforeCommit(boolean readOnly) {
                                    audit.log().record(about("last"));
                                }
                            });
                });
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(2, 0));
    }

    @Test
    void refusesAChangeOutsideOfATransaction() {
        assertThatThrownBy(() -> audit.log().record(correction()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsAViewOfPersonalDataAlsoOutsideOfATransaction() {
        var clerk = Actor.person(CLERK, "大東支所");
        audit.log().recordView(Entry.view(clerk, CITIZEN, CITIZEN_RECORD, COUNTER));
        assertThat(audit.trail().page(AuditSearch.ALL, AuditTrail.END, 10))
                .extracting(Logged::verb)
                .containsExactly(Verb.VIEW);
    }

    @Test
    void staysWholeUnderManyWritersSomeOfWhomGiveUp() throws Exception {
        int kept = 0;
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<Integer>>();
            for (int seed = 0; seed < WRITERS; seed++) {
                var random = new Random(seed);
                writers.add(sessions.submit(() -> write(random)));
            }
            for (var writer : writers) {
                kept += writer.get(2, TimeUnit.MINUTES);
            }
        }
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(kept, 0));
        assertThat(kept).isPositive();
    }

    @Test
    void makesNoWriterWaitForAnother() {
        audit.transactions()
                .executeWithoutResult(_ -> {
                    audit.log().record(about("open"));
                    inAnotherSession(() -> {
                        audit.record(about("quick"));
                        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(1, 0));
                    });
                });
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(2, 0));
    }

    @Test
    void linksWhatStandsOnlyOnceWhenTwoProgramsLink() throws Exception {
        audit.record(IntStream.range(0, 300).mapToObj(n -> about("b" + n)).toArray(Entry[]::new));
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            sessions.invokeAll(Collections.nCopies(4, Executors.callable(audit::link)));
        }
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(300, 0));
    }

    @Test
    void linksOnAfterTheDatabaseWasRestoredElsewhere() {
        audit.record(about("before"));
        audit.link();
        audit.tamper("update audit.chain_end set horizon = 9000000000000");
        audit.record(about("after"));
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(2, 0));
    }

    @Test
    void tellsWhatWaitsToBeLinked() {
        audit.record(about("linked"));
        audit.link();
        audit.record(about("waiting"));
        assertThat(audit.follow()).isEqualTo(new Verdict.Whole(1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set verb = 'other'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.link set entry = 2",
                "delete from audit.link",
                "truncate audit.link",
                "update audit.chain_end set position = 0",
                "delete from audit.chain_end",
                "truncate audit.chain_end",
                "insert into audit.chain_end values (false, 0, sha256(''), 0)"
            })
    void isNeverChangedOrShortened(String attempt) {
        audit.record(correction());
        audit.link();
        assertThatThrownBy(() -> audit.jdbc().sql(attempt).update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(1, 0));
    }

    @Test
    void isClosedByRightsEvenToTheRoleThatOwnsIt() {
        var owner = ownedBy("audit_owner_" + ProcessHandle.current().pid());
        try {
            audit.transactions()
                    .executeWithoutResult(_ -> {
                        audit.jdbc().sql("set local role " + owner).update();
                        audit.log().record(correction());
                    });
            assertThat(audit.entries()).isEqualTo(1);
            assertThatThrownBy(() -> as(owner, "delete from audit.entry"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            audit.jdbc().sql("reassign owned by " + owner + " to current_user").update();
            audit.jdbc().sql("drop owned by " + owner).update();
            audit.jdbc().sql("drop role " + owner).update();
        }
    }

    private static void inAnotherSession(Runnable work) {
        try (var session = Executors.newVirtualThreadPerTaskExecutor()) {
            session.submit(work).get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String ownedBy(String role) {
        audit.jdbc().sql("create role " + role).update();
        audit.jdbc().sql("grant usage on schema audit to " + role).update();
        audit.jdbc().sql("alter table audit.entry owner to " + role).update();
        return role;
    }

    private void as(String role, String statement) {
        audit.transactions()
                .executeWithoutResult(_ -> {
                    audit.jdbc().sql("set local role " + role).update();
                    audit.jdbc().sql(statement).update();
                });
    }

    private int write(Random random) {
        int kept = 0;
        for (int i = 0; i < CHANGES; i++) {
            int entries = 1 + random.nextInt(3);
            boolean givesUp = random.nextInt(5) == 0;
            audit.transactions()
                    .executeWithoutResult(status -> {
                        for (int entry = 0; entry < entries; entry++) {
                            audit.log().record(AuditFixtures.anyEntry(random));
                        }
                        if (givesUp) {
                            status.setRollbackOnly();
                        }
                    });
            kept += givesUp ? 0 : entries;
        }
        return kept;
    }
}
