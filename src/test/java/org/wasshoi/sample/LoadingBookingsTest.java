package org.wasshoi.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.example.Came;
import org.wasshoi.centre.example.Example;
import org.wasshoi.centre.example.Examples;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Tallies;

/// Each test has a centre of its own, and the batches for itself.
class LoadingBookingsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);
    private static final LocalDate AHEAD = TODAY.plusWeeks(6);
    private static final AtomicInteger CENTRES = new AtomicInteger(20);

    private final JdbcClient jdbc = App.bean(JdbcClient.class);
    private final TransactionTemplate transactions = App.bean(TransactionTemplate.class);
    private final Scene scene = scene();
    private final String centre = String.valueOf(scene.centres().getFirst().centre());

    @BeforeEach
    void forget() {
        jdbc.sql("delete from sample.batch").update();
    }

    @Test
    void usesWhatIsOverAndBooksWhatIsAhead() {
        load(TODAY);

        assertThat(count("state = 'CONFIRMED'", TODAY.plusDays(1), AHEAD)).isPositive();
        assertThat(count("state <> 'CONFIRMED'", TODAY.plusDays(1), AHEAD)).isZero();
        assertThat(count("state = 'CONFIRMED'", Diary.FIRST.atDay(1), TODAY)).isZero();
        assertIsWhole(TODAY);
    }

    @Test
    void addsTheDaysThatPassedSince() {
        load(TODAY.minusDays(20));
        load(TODAY.minusDays(1));
        load(TODAY);

        assertIsWhole(TODAY);
    }

    @Test
    void completesWhatWasInterruptedAtAnyStep() {
        for (int step : List.of(1, 2, 1, 2)) {
            assertThatThrownBy(() -> load(TODAY, new StoppingAt(step))).isInstanceOf(Stopped.class);
        }
        load(TODAY);

        assertIsWhole(TODAY);
    }

    @Test
    void writesNothingTwiceEvenWhereNobodyRemembers() {
        load(TODAY);
        forget();
        load(TODAY);

        assertIsWhole(TODAY);
    }

    @Test
    void tellsNotASecondTimeWhatAnEarlierReleaseReported() {
        jdbc.sql(
                        """
                        insert into sample.batch (story, month, through, records, loaded_at)
                        values ('usage-report', '2025-10-01', '2025-10-31', 9, now()),
                               ('usage-report', '2025-11-01', '2025-11-04', 9, now())
                        """)
                .update();
        load(TODAY);

        assertThat(count("true", Diary.FIRST.atDay(1), LocalDate.of(2025, 11, 4))).isZero();
        assertThat(count("state = 'USED'", LocalDate.of(2025, 11, 5), TODAY)).isPositive();
    }

    @Test
    void leavesARoomToWhoeverHasIt() {
        load(TODAY);
        var taken = diary(TODAY).getFirst();

        assertThat(App.bean(Examples.class).book(List.of(again(taken)))).isZero();
        assertIsWhole(TODAY);
    }

    @Test
    void countsNobodyWhereTheBookingWasGivenUp() {
        load(TODAY.minusDays(10));
        var given =
                diary(TODAY).stream()
                        .filter(one -> one.day().isAfter(TODAY.minusDays(10)))
                        .filter(one -> one.came() != null)
                        .findFirst()
                        .orElseThrow();
        jdbc.sql("update centre.booking set state = 'CANCELLED' where id = :id")
                .param("id", given.id())
                .update();
        load(TODAY);

        assertThat(counted(given)).isZero();
        assertThat(visits(TODAY)).isEqualTo(expected(TODAY) - people(given));
    }

    /// Every booking that is over has its count and its facts, and nothing else has.
    private void assertIsWhole(LocalDate through) {
        var diary = diary(through);
        assertThat(count("true", Diary.FIRST.atDay(1), AHEAD)).isEqualTo(diary(AHEAD).size());
        assertThat(count("state in ('USED', 'NO_SHOW')", Diary.FIRST.atDay(1), AHEAD))
                .isEqualTo(diary.size());
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*)
                                          from centre.head_count
                                          join centre.booking
                                            on booking.id = head_count.booking
                                         where room like :rooms
                                           and state = 'USED'
                                           and sample
                                        """)
                                .param("rooms", centre + "-%")
                                .query(Integer.class)
                                .single())
                .isEqualTo((int) diary.stream().filter(one -> one.came() != null).count());
        assertThat(visits(AHEAD)).isEqualTo(expected(through));
    }

    private long expected(LocalDate through) {
        return diary(through).stream().mapToLong(LoadingBookingsTest::people).sum();
    }

    private long visits(LocalDate through) {
        var cut =
                new Cut(
                        Set.of(new Measure("centre-visits")),
                        Dimension.CENTRE,
                        centre,
                        new Period(Diary.FIRST.atDay(1), through));
        return App.bean(Tallies.class).sums(cut).stream().mapToLong(Cell::quantity).sum();
    }

    private int counted(Example example) {
        return jdbc.sql("select count(*) from centre.head_count where booking = :id")
                .param("id", example.id())
                .query(Integer.class)
                .single();
    }

    private int count(String which, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select count(*)
                          from centre.booking
                         where room like :rooms
                           and day between :from and :to
                           and\s\
                        """
                                + which)
                .param("rooms", centre + "-%")
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    private static int people(Example example) {
        return example.came() == null ? 0 : example.came().people();
    }

    private List<Example> diary(LocalDate through) {
        var diary = new Diary(scene, App.bean(Rooms.class).all(), App.bean(Rules.class).book());
        return Stream.iterate(Diary.FIRST, month -> month.plusMonths(1))
                .limit(3)
                .flatMap(month -> diary.in(month).stream())
                .filter(one -> !one.day().isAfter(through))
                .toList();
    }

    private static Example again(Example example) {
        return new Example(
                UUID.randomUUID(),
                example.room(),
                example.day(),
                example.slot(),
                example.name(),
                example.userClass(),
                example.purpose(),
                example.title(),
                example.exemption(),
                example.people(),
                new Came.Together(1));
    }

    private void load(LocalDate through) {
        load(through, transactions);
    }

    private void load(LocalDate through, TransactionOperations within) {
        new LoadingBookings(
                        App.bean(Rooms.class),
                        App.bean(Rules.class),
                        App.bean(Examples.class),
                        App.bean(Batches.class),
                        within)
                .load(scene, through);
    }

    private static Scene scene() {
        var all = App.bean(Scenes.class).now();
        var centre = all.centres().get(CENTRES.getAndIncrement());
        return new Scene(List.of(centre), List.of(), all.residents());
    }

    private static class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Breaks off at the end of the transaction of this number.
    private final class StoppingAt implements TransactionOperations {

        private final AtomicInteger left;

        StoppingAt(int number) {
            left = new AtomicInteger(number);
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return transactions.execute(status -> stoppable(action, status));
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
