package org.wasshoi.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.sample.SampleFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Fact;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.TestLedger;

class LoadingSampleTest {

    private static final Set<Measure> MEASURES =
            Set.of(
                    new Measure("centre-visits"),
                    new Measure("web-views"),
                    new Measure("staff-bank-registrants"),
                    new Measure("staff-answered"),
                    new Measure("staff-aware"),
                    new Measure("body-activities"),
                    new Measure("facilitations"),
                    new Measure("team-meetings"),
                    new Measure("consultations"),
                    new Measure("registered-bodies"));
    private static final Period ALWAYS =
            new Period(LocalDate.of(2000, 4, 1), LocalDate.of(2040, 3, 31));
    private static final TestLedger UNDISTURBED = undisturbed();

    private final TestLedger ledger = TestLedger.fresh();

    @Test
    void completesWhatWasInterruptedAtAnyBatch() {
        for (int interrupted : List.of(1, 40, 170)) {
            var stopping = new StoppingAt(interrupted);
            assertThatThrownBy(() -> load(ledger, stopping, TODAY)).isInstanceOf(Stopped.class);
        }
        load(ledger, ledger.transactions(), TODAY);
        assertIsUndisturbed();
    }

    @Test
    void addsOnlyTheDaysThatPassedSince() {
        load(ledger, ledger.transactions(), TODAY.minusDays(40));
        load(ledger, ledger.transactions(), TODAY.minusDays(1));
        load(ledger, ledger.transactions(), TODAY);
        assertIsUndisturbed();
    }

    @Test
    void changesNothingTheSecondTime() {
        load(UNDISTURBED, UNDISTURBED.transactions(), TODAY);
        assertThat(UNDISTURBED.stamp()).isEqualTo(undisturbed().stamp());
    }

    @Test
    void marksEverythingAsSampleAndInventsNoFuture() {
        var all = Cut.city(MEASURES, ALWAYS);
        assertThat(UNDISTURBED.tallies().facts(all, null, Integer.MAX_VALUE))
                .hasSizeGreaterThan(5_000)
                .allMatch(Fact::sample)
                .noneMatch(fact -> fact.what().day().isAfter(TODAY));
        assertThat(UNDISTURBED.tallies().sampled(MEASURES)).isEqualTo(MEASURES);
    }

    @Test
    void doesNothingWhereThereIsNoCentre() {
        var nowhere = new Scene(List.of(), List.of(), new TreeMap<>());
        loading(ledger, ledger.transactions()).load(nowhere, TODAY);
        assertThat(ledger.stamp()).isEqualTo("0");
    }

    private void assertIsUndisturbed() {
        for (var dimension : Dimension.values()) {
            assertThat(sums(ledger, dimension)).isEqualTo(sums(UNDISTURBED, dimension));
        }
        assertThat(ledger.stamp()).isEqualTo(UNDISTURBED.stamp());
        assertThat(ledger.differences(2024, 2026)).isEmpty();
    }

    private static List<Cell> sums(TestLedger ledger, Dimension dimension) {
        return ledger.tallies().sums(new Cut(MEASURES, dimension, null, ALWAYS));
    }

    private static TestLedger undisturbed() {
        var ledger = TestLedger.fresh();
        load(ledger, ledger.transactions(), TODAY);
        return ledger;
    }

    private static void load(
            TestLedger ledger, TransactionOperations transactions, LocalDate through) {
        loading(ledger, transactions).load(SampleFixtures.aFewCentres(), through);
        ledger.foldAll();
    }

    private static LoadingSample loading(TestLedger ledger, TransactionOperations transactions) {
        var batches = new Batches(ledger.jdbc(), ledger.clock());
        return new LoadingSample(ledger.facts(), batches, transactions);
    }

    private static class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Lets some transactions commit and breaks off at the end of the one of this number.
    private final class StoppingAt implements TransactionOperations {

        private final AtomicInteger left;

        StoppingAt(int number) {
            left = new AtomicInteger(number);
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return ledger.transactions().execute(status -> stoppable(action, status));
        }

        private <T> T stoppable(TransactionCallback<T> action, TransactionStatus status) {
            var result = action.doInTransaction(status);
            if (left.decrementAndGet() == 0) {
                throw new Stopped();
            }
            return result;
        }
    }
}
