package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.MakingBookings.Outcome;
import org.wasshoi.signin.Someone;

/// Who is given a place, by lot or at a meeting.
class DecidingRoundsTest {

    @Test
    void aDrawBooksWhatThePublishedListGives() {
        var festival = Festival.open(Way.LOTTERY, 1);
        IntStream.range(0, 40).forEach(entry -> festival.enter(1 + entry % 3, 1 + (entry + 1) % 3));
        festival.over();

        assertThat(festival.draw()).isTrue();

        var round = festival.round();
        var given = new TreeMap<Integer, Integer>();
        festival.awards().forEach(award -> given.put(award.slot(), festival.entry(award).number()));
        assertThat(given).isEqualTo(round.lottery().winners()).hasSize(3);
        assertThat(round.proof().seed()).isEqualTo(round.lottery().seed());
        assertThat(festival.awards())
                .allMatch(award -> festival.booking(award).state() == BookingState.PROVISIONAL)
                .allMatch(award ->
                        festival.booking(award)
                                .booker()
                                .name()
                                .equals(festival.entry(award).booker().name()));
        assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Taken.class);
        assertThat(festival.entries())
                .allMatch(entry -> festival.told(entry).contains(Notice.Kind.RESULT));
    }

    @Test
    void aDrawIsNotDueBeforeItsMoment() {
        var festival = Festival.open(Way.LOTTERY, 1);
        festival.enter(1);

        assertThat(festival.draw()).isFalse();
        assertThat(festival.round().state()).isEqualTo(Round.State.OPEN);
    }

    @Test
    void twoClerksAtOnceDrawOnce() throws Exception {
        var festival = Festival.open(Way.LOTTERY, 1);
        IntStream.range(0, 6).forEach(_ -> festival.enter(1, 2, 3));
        festival.over();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var drawn =
                    threads.invokeAll(
                            IntStream.range(0, 8)
                                    .<Callable<Boolean>>mapToObj(_ -> festival::draw)
                                    .toList());
            assertThat(drawn).extracting(Future::resultNow).containsOnlyOnce(true);
        }

        assertThat(festival.awards()).hasSize(3).allMatch(award -> award.booking() != null);
        assertThat(festival.draw()).isFalse();
        assertThat(
                        Festival.rows(
                                """
                                select count(*)::int
                                  from centre.booking
                                 where day = ?
                                   and room = 'sarusawa-hall'
                                   and centre.holds(state)
                                """,
                                festival.day()))
                .isEqualTo(3);
    }

    @Test
    void slotsThatNobodyGotAreFreeForBookingAgain() {
        var festival = Festival.open(Way.LOTTERY, 1);
        festival.enter(2);
        festival.over();
        festival.draw();

        assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Made.class);
        assertThat(festival.bookDirectly(2)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void aMeetingGivesEvenWhatNobodyWishedFor() {
        var festival = Festival.open(Way.MEETING, 1);
        var one = festival.enter(1);
        var other = festival.enter(1);
        var absent = festival.enter(1);
        festival.over();

        var isDone =
                App.bean(DecidingRounds.class)
                        .settle(
                                Festival.acting(Festival.clerk()),
                                festival.id(),
                                Map.of(1, one.number(), 3, other.number()));

        assertThat(isDone).isTrue();
        assertThat(festival.awards())
                .extracting(award -> award.slot() + " " + festival.entry(award).number())
                .containsExactly("1 1", "3 2");
        assertThat(festival.awards())
                .allMatch(award -> festival.booking(award).state() == BookingState.CONFIRMED);
        assertThat(festival.told(absent)).containsExactly(Notice.Kind.RESULT);
        assertThat(festival.bookDirectly(2)).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void whoHasMailIsToldByMailAndTheOthersStandOnTheList() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var reader = Someone.resident("読む 人");
        var withMail =
                festival.enter(new Booker(reader.id(), null, "読む 人", null, UserClass.RESIDENT), 1);
        var byPhone =
                festival.enter(new Booker(null, null, "電話の会", "0191475111", UserClass.RESIDENT), 2);
        festival.over();
        festival.draw();

        assertThat(App.bean(DrawNotices.class).of(festival.id()))
                .extracting(notice -> notice.entry() + " " + notice.way())
                .containsExactly(withMail.id() + " MAIL", byPhone.id() + " PHONE");
        assertThat(
                        Festival.rows(
                                """
                                select count(*)::int
                                  from audit.entry
                                 where verb = 'draw.decide'
                                   and record_id = ?
                                """,
                                festival.id().value().toString()))
                .isOne();
    }
}
