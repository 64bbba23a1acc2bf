package org.wasshoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.ledger.LedgerFixtures.BOTH;
import static org.wasshoi.ledger.LedgerFixtures.VISITS;
import static org.wasshoi.ledger.LedgerFixtures.day;
import static org.wasshoi.ledger.LedgerFixtures.report;
import static org.wasshoi.ledger.LedgerFixtures.visits;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.kernel.Period;

class FactsTest {

    private static final Cut YEAR = Cut.city(BOTH, new Period(day(2024, 4, 1), day(2025, 3, 31)));

    private final TestLedger ledger = TestLedger.fresh();

    @Test
    void countOnceHoweverOftenTheSameOriginIsPosted() {
        var report = report();
        ledger.facts().post(report, false, List.of(visits(day(2024, 5, 3), 20)));
        ledger.facts().post(report, false, List.of(visits(day(2024, 5, 3), 20)));
        ledger.fold();
        ledger.facts().post(report, false, List.of(visits(day(2024, 5, 4), 99)));
        assertThat(persons()).isEqualTo(20);
    }

    @Test
    void countOnceWhenOnePostingStandsTwiceInABatch() {
        var posting = new Posting(report(), false, List.of(visits(day(2024, 5, 3), 20)));
        ledger.facts().post(List.of(posting, posting));
        assertThat(persons()).isEqualTo(20);
    }

    @Test
    void countOnceWhenManySessionsPostTheSameOriginAtTheSameMoment() throws Exception {
        var report = report();
        var start = new CyclicBarrier(8);
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            var posted =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> sessions.submit(() -> postTogether(start, report)))
                            .toList();
            for (var one : posted) {
                one.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(persons()).isEqualTo(20);
        assertThat(ledger.stamp()).isEqualTo("1");
    }

    @Test
    void areThereForAnotherSessionOnlyIfTheFirstGivesUp() throws Exception {
        var report = report();
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            var second =
                    ledger.transactions()
                            .execute(first -> {
                                postTwenty(report);
                                first.setRollbackOnly();
                                return sessions.submit(() -> postTwenty(report));
                            });
            second.get(1, TimeUnit.MINUTES);
        }
        assertThat(persons()).isEqualTo(20);
    }

    @Test
    void leaveNothingBehindWhenTheTransactionIsRolledBack() {
        var before = ledger.stamp();
        ledger.transactions()
                .executeWithoutResult(status -> {
                    postTwenty(report());
                    status.setRollbackOnly();
                });
        assertThat(ledger.tallies().sums(YEAR)).isEmpty();
        assertThat(ledger.tallies().facts(YEAR, null, 10)).isEmpty();
        assertThat(ledger.stamp()).isEqualTo(before);
    }

    @Test
    void areTakenBackByTheirOpposite() {
        var report = report();
        postTwenty(report);
        ledger.fold();
        ledger.facts().reverse(report);
        ledger.facts().reverse(report);
        assertThat(persons()).isZero();
        var facts = ledger.tallies().facts(YEAR, null, 10);
        assertThat(facts).extracting(fact -> fact.what().quantity()).containsExactly(-20L, 20L);
        assertThat(facts.getFirst().reverses()).isEqualTo(facts.getLast().id());
        assertThat(facts.getFirst().origin()).isEqualTo(report.next());
    }

    @Test
    void areCorrectedByAReversalAndANewVersion() {
        var report = report();
        postTwenty(report);
        ledger.facts().reverse(report);
        ledger.facts().post(report.next().next(), false, List.of(visits(day(2024, 5, 3), 23)));
        assertThat(persons()).isEqualTo(23);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.fact set quantity = 0",
                "update ledger.fact_2024 set quantity = 0",
                "delete from ledger.fact",
                "delete from ledger.fact_2024",
                "truncate ledger.fact",
                "truncate ledger.fact_2024",
                "update ledger.posting set origin_version = 9",
                "delete from ledger.posting",
                "truncate ledger.posting"
            })
    void areNeverChangedOrDeleted(String attempt) {
        postTwenty(report());
        assertThatThrownBy(() -> ledger.jdbc().sql(attempt).update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThat(persons()).isEqualTo(20);
    }

    @Test
    void tellWhichMeasuresHoldSampleData() {
        ledger.facts().post(report(), true, List.of(visits(day(2024, 5, 3), 20)));
        assertThat(ledger.tallies().sampled(BOTH)).isEqualTo(Set.of(VISITS));
        ledger.fold();
        postTwenty(report());
        assertThat(ledger.tallies().sampled(BOTH)).isEqualTo(Set.of(VISITS));
    }

    @Test
    void moveTheStampWhenPostedButNotWhenFolded() {
        var empty = ledger.stamp();
        postTwenty(report());
        var posted = ledger.stamp();
        ledger.fold();
        assertThat(posted).isNotEqualTo(empty).isEqualTo(ledger.stamp());
    }

    private long postTogether(CyclicBarrier start, Origin report) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        return postTwenty(report);
    }

    private long postTwenty(Origin report) {
        ledger.facts().post(report, false, List.of(visits(day(2024, 5, 3), 20)));
        return 20;
    }

    private long persons() {
        return ledger.tallies().sums(YEAR).stream().mapToLong(Cell::quantity).sum();
    }
}
