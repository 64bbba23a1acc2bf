package org.wasshoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.ledger.LedgerFixtures.BOTH;
import static org.wasshoi.ledger.LedgerFixtures.day;
import static org.wasshoi.ledger.LedgerFixtures.report;
import static org.wasshoi.ledger.LedgerFixtures.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.wasshoi.kernel.Period;

class ReplayTest {

    private static final int POSTERS = 4;
    private static final int POSTINGS = 150;

    private final TestLedger ledger = TestLedger.fresh();

    @Test
    void equalsWhatReadersAreToldWhileManyPostAndReverseAndTwoFold() throws Exception {
        var posting = new AtomicBoolean(true);
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            var posters = new ArrayList<Future<?>>();
            for (int seed = 0; seed < POSTERS; seed++) {
                var random = new Random(seed);
                posters.add(sessions.submit(() -> postAndReverse(random)));
            }
            var others =
                    List.of(
                            sessions.submit(() -> foldWhile(posting)),
                            sessions.submit(() -> foldWhile(posting)),
                            sessions.submit(() -> replayWhile(posting)));
            for (var poster : posters) {
                poster.get(2, TimeUnit.MINUTES);
            }
            posting.set(false);
            for (var other : others) {
                other.get(2, TimeUnit.MINUTES);
            }
        }
        assertThat(ledger.differences(2024, 2026)).isEmpty();
        ledger.foldAll();
        assertThat(ledger.differences(2024, 2026)).isEmpty();
        assertThat(Long.parseLong(ledger.stamp())).isEqualTo(allFacts());
    }

    @Test
    void findsACellThatSaysSomethingElseThanItsFacts() {
        ledger.facts().post(report(), false, List.of(visits(day(2024, 5, 3), 20)));
        ledger.fold();
        ledger.jdbc().sql("update ledger.cell set quantity = 21 where dimension = 'AREA'").update();
        assertThat(ledger.differences(2024, 2024))
                .extracting(Replay.Difference::grain, Replay.Difference::quantityReplayed)
                .hasSize(Grain.values().length);
    }

    private void postAndReverse(Random random) {
        for (int i = 0; i < POSTINGS; i++) {
            var report = report();
            ledger.transactions()
                    .executeWithoutResult(status -> {
                        ledger.facts().post(report, true, LedgerFixtures.anyFacts(random));
                        if (random.nextInt(10) == 0) {
                            status.setRollbackOnly();
                        }
                    });
            if (random.nextInt(3) == 0) {
                ledger.facts().reverse(report);
            }
        }
    }

    private void foldWhile(AtomicBoolean posting) {
        while (posting.get()) {
            ledger.fold();
        }
    }

    private void replayWhile(AtomicBoolean posting) {
        while (posting.get()) {
            assertThat(ledger.differences(2024, 2026)).isEmpty();
        }
    }

    private long allFacts() {
        var period = new Period(day(2024, 4, 1), day(2027, 3, 31));
        return ledger.tallies().facts(Cut.city(BOTH, period), null, Integer.MAX_VALUE).size();
    }
}
