package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.MakingBookings.Outcome;
import org.wasshoi.centre.booking.Permits;

/// What becomes of the places that were given.
class ClaimingPlacesTest {

    private final ClaimingPlaces claiming = App.bean(ClaimingPlaces.class);
    private final KeepingRounds keeping = App.bean(KeepingRounds.class);

    @Test
    void whoClaimsHasTheRoom() {
        var festival = Festival.drawnWith(3);
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
        var festival = Festival.drawnWith(3);
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
        var festival = Festival.drawnWith(3);
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
        var festival = Festival.drawnWith(5);
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
        var festival = Festival.drawnWith(2);
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
        var festival = Festival.drawnWith(2);
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
        var festival = Festival.drawnWith(2);
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
}
