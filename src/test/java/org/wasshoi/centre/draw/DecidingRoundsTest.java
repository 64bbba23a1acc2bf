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
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.MakingBookings.Outcome;
import org.wasshoi.centre.booking.Permits;
import org.wasshoi.signin.Someone;

/// Drawing, and what becomes of what was given.
class DecidingRoundsTest {

    private final ClaimingPlaces claiming = App.bean(ClaimingPlaces.class);
    private final KeepingRounds keeping = App.bean(KeepingRounds.class);

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
    void whoClaimsHasTheRoom() {
        var festival = drawnWith(3);
        var award = festival.awards().getFirst();

        assertThat(claiming.claim(Festival.stranger(), award.id())).isTrue();
        assertThat(claiming.claim(Festival.stranger(), award.id())).isFalse();

        assertThat(festival.booking(award).state()).isEqualTo(BookingState.CONFIRMED);
        festival.late(award);
        keeping.keep();
        assertThat(festival.awards()).hasSize(1);
    }

    @Test
    void whoClaimsARoomThatIsPaidAheadHasItOnceItIsPaid() {
        var festival = drawnWith(3);
        App.bean(Rules.class)
                .add(
                        new Reach(Reach.Kind.ROOM, "sarusawa-hall"),
                        festival.day(),
                        festival.day(),
                        new Rule.Payment(Rule.Payment.When.ADVANCE, 7, true, false),
                        true);
        var award = festival.awards().getFirst();

        assertThat(claiming.claim(Festival.stranger(), award.id())).isTrue();

        var booking = festival.booking(award);
        assertThat(booking.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(App.bean(Permits.class).of(booking).payBy())
                .isEqualTo(Festival.TODAY.plusDays(7));
    }

    @Test
    void whatNobodyClaimsGoesThroughTheOrderOfTheDrawAndThenBackToBooking() {
        var festival = drawnWith(3);
        var order = festival.round().lottery().order();

        for (int turn = 1; turn <= 3; turn++) {
            var award = festival.awards().getLast();
            assertThat(award.turn()).isEqualTo(turn);
            assertThat(festival.entry(award).number()).isEqualTo(order.get(turn - 1).number());
            assertThat(festival.booking(award).state()).isEqualTo(BookingState.PROVISIONAL);
            assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Taken.class);
            festival.late(award);
            assertThat(claiming.claim(Festival.stranger(), award.id())).isFalse();
            keeping.keep();
            assertThat(festival.booking(award).state()).isEqualTo(BookingState.RELEASED);
            assertThat(festival.told(festival.entry(award))).contains(Notice.Kind.LAPSED);
        }

        assertThat(festival.awards()).hasSize(3);
        assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void severalInstancesPassAPlaceOnOnce() throws Exception {
        var festival = drawnWith(5);
        festival.late(festival.awards().getFirst());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    threads.invokeAll(
                            IntStream.range(0, 6)
                                    .<Callable<Boolean>>mapToObj(_ ->
                                            () -> {
                                                keeping.keep();
                                                return true;
                                            })
                                    .toList());
            for (var one : done) {
                one.get();
            }
        }

        assertThat(festival.awards()).hasSize(2).allMatch(award -> award.booking() != null);
    }

    @Test
    void whoDeclinesLetsTheNextOneIn() {
        var festival = drawnWith(2);
        var award = festival.awards().getFirst();

        assertThat(claiming.decline(Festival.stranger(), award)).isTrue();
        assertThat(claiming.decline(Festival.stranger(), award)).isFalse();

        assertThat(festival.booking(award).state()).isEqualTo(BookingState.CANCELLED);
        var next = festival.awards().getLast();
        assertThat(next.turn()).isEqualTo(2);
        assertThat(festival.told(festival.entry(next)))
                .containsExactly(Notice.Kind.RESULT, Notice.Kind.OFFERED);
    }

    @Test
    void nobodyIsOfferedMoreThanTheirLimit() {
        var festival = Festival.open(Way.LOTTERY, 1);
        festival.enter(1, 2);
        festival.enter(2, 1);
        festival.over();
        festival.draw();

        claiming.decline(Festival.stranger(), festival.awards().getFirst());

        assertThat(festival.awards()).hasSize(2);
        assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void aBookingThatItsWinnerCancelledIsPassedOnToo() {
        var festival = drawnWith(2);
        var award = festival.awards().getFirst();
        App.bean(DecidingBookings.class)
                .move(
                        Festival.stranger(),
                        festival.booking(award),
                        BookingState.CANCELLED,
                        "booking.cancel");

        keeping.keep();

        assertThat(festival.awards()).hasSize(2);
        assertThat(festival.booking(festival.awards().getLast()).state())
                .isEqualTo(BookingState.PROVISIONAL);
    }

    @Test
    void whoBookedTheRoomAfterACancellingKeepsIt() {
        var festival = drawnWith(2);
        var award = festival.awards().getFirst();
        App.bean(DecidingBookings.class)
                .move(
                        Festival.stranger(),
                        festival.booking(award),
                        BookingState.CANCELLED,
                        "booking.cancel");
        var quick = festival.bookDirectly(1);

        keeping.keep();

        assertThat(quick).isInstanceOf(Outcome.Made.class);
        assertThat(festival.awards()).hasSize(1);
        assertThat(festival.slots().getFirst().state()).isEqualTo(DrawSlot.State.FREE);
    }

    @Test
    void aRoomThatCannotBeUsedAnyMoreIsToldToItsWinner() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var entry = festival.enter(1);
        festival.over();
        Festival.rows(
                """
                with changed as (
                     update centre.draw_entry
                        set people = 9999
                      where id = ?
                  returning 1)
                select count(*)::int
                  from changed
                """,
                entry.id().value());

        festival.draw();

        assertThat(festival.awards().getFirst().state()).isEqualTo(Award.State.IMPOSSIBLE);
        assertThat(festival.told(entry))
                .containsExactly(Notice.Kind.RESULT, Notice.Kind.IMPOSSIBLE);
        assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Made.class);
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

    /// A round with one slot that so many want.
    private static Festival drawnWith(int entries) {
        var festival = Festival.open(Way.LOTTERY, 1);
        IntStream.range(0, entries).forEach(_ -> festival.enter(1));
        festival.over();
        festival.draw();
        return festival;
    }
}
