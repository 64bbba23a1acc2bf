package org.wasshoi.centre.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Permits;

class OfferingRoomsTest {

    private final OfferingRooms offering = App.bean(OfferingRooms.class);
    private final AnsweringOffers answering = App.bean(AnsweringOffers.class);

    @Test
    void theFirstInLineHoldsTheRoomAsSoonAsItIsGivenUp() {
        var wish = Crowd.wish(Crowd.room("surisawa-training"), Crowd.DAY);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var first = Crowd.join(Crowd.someone(), wish, false);
        var second = Crowd.join(Crowd.someone(), wish, false);

        Crowd.giveUp(holder, booked);

        var offer = Crowd.offer(first).orElseThrow();
        assertThat(Crowd.booking(offer.booking()).state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(Crowd.again(first).state()).isEqualTo(WaitingState.OFFERED);
        assertThat(Crowd.again(second).state()).isEqualTo(WaitingState.WAITING);
        assertThat(Crowd.book(Crowd.someone(), wish)).isEmpty();
    }

    @Test
    void whoAcceptsHasBookedAndTheNextGoOnWaiting() {
        var wish = Crowd.wish(Crowd.room("surisawa-tatami"), Crowd.DAY);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var acting = Crowd.someone();
        var waiting = Crowd.join(acting, wish, false);
        Crowd.giveUp(holder, booked);
        var offer = Crowd.offer(waiting).orElseThrow();

        assertThat(Crowd.answer(acting, offer, Answer.ACCEPTED)).isTrue();

        assertThat(Crowd.booking(offer.booking()).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(Crowd.again(waiting).state()).isEqualTo(WaitingState.BOOKED);
        assertThat(Crowd.answer(acting, offer, Answer.DECLINED)).isFalse();
    }

    @Test
    void whoAcceptsARoomThatIsPaidAheadHasItOnceItIsPaid() {
        var day = Crowd.DAY.plusDays(3);
        App.bean(Rules.class)
                .add(
                        new Reach(Reach.Kind.ROOM, "surisawa-tatami"),
                        day,
                        day,
                        new Rule.Payment(Rule.Payment.When.ADVANCE, 7, true, false),
                        true);
        var wish = Crowd.wish(Crowd.room("surisawa-tatami"), day);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var acting = Crowd.someone();
        var waiting = Crowd.join(acting, wish, false);
        Crowd.giveUp(holder, booked);
        var offer = Crowd.offer(waiting).orElseThrow();

        assertThat(Crowd.answer(acting, offer, Answer.ACCEPTED)).isTrue();

        var booking = Crowd.booking(offer.booking());
        assertThat(booking.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(App.bean(Permits.class).of(booking).payBy()).isNotNull();
        assertThat(Crowd.again(waiting).state()).isEqualTo(WaitingState.BOOKED);
        answering.settleAll();
        assertThat(Crowd.again(waiting).state()).isEqualTo(WaitingState.BOOKED);
    }

    @Test
    void whoDeclinesOrIsSilentMakesRoomForTheNext() {
        var wish = Crowd.wish(Crowd.room("surisawa-kitchen"), Crowd.DAY);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var unwilling = Crowd.someone();
        var first = Crowd.join(unwilling, wish, false);
        var second = Crowd.join(Crowd.someone(), wish, false);
        var third = Crowd.join(Crowd.someone(), wish, false);
        Crowd.giveUp(holder, booked);

        Crowd.answer(unwilling, Crowd.offer(first).orElseThrow(), Answer.DECLINED);
        var silent = Crowd.offer(second).orElseThrow();
        Crowd.letPass(silent);
        answering.settleAll();

        assertThat(Crowd.again(first).state()).isEqualTo(WaitingState.LEFT);
        assertThat(Crowd.again(second).state()).isEqualTo(WaitingState.LAPSED);
        assertThat(Crowd.booking(silent.booking()).state()).isEqualTo(BookingState.RELEASED);
        assertThat(Crowd.offer(third)).isPresent();
    }

    @Test
    void anAnswerAfterTheDeadlineCountsNoMore() {
        var wish = Crowd.wish(Crowd.room("surisawa-hall-east"), Crowd.DAY);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var late = Crowd.someone();
        var waiting = Crowd.join(late, wish, false);
        Crowd.giveUp(holder, booked);
        var offer = Crowd.offer(waiting).orElseThrow();
        Crowd.letPass(offer);

        assertThat(Crowd.answer(late, offer, Answer.ACCEPTED)).isFalse();
    }

    @Test
    void whoeverFreesARoomByAnyPathTheNextInLineIsFound() {
        var wish = Crowd.wish(Crowd.room("ohara-tatami"), Crowd.DAY);
        var booked = Crowd.book(Crowd.someone(), wish).orElseThrow();
        var waiting = Crowd.join(Crowd.someone(), wish, false);
        Crowd.jdbc()
                .sql("update centre.booking set state = 'CANCELLED', version = 2 where id = ?")
                .param(booked.value())
                .update();

        offering.offerAll();

        assertThat(Crowd.again(waiting).state()).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void anyRoomThatIsLargeEnoughDoesForWhoSaidSo() {
        var small = Crowd.room("ohara-kitchen");
        var wish = Crowd.wish(small, Crowd.DAY);
        Crowd.book(Crowd.someone(), wish);
        var choosy = Crowd.join(Crowd.someone(), wish, false);
        var easy = Crowd.join(Crowd.someone(), wish, true);

        offering.offerAll();

        assertThat(Crowd.again(choosy).state()).isEqualTo(WaitingState.WAITING);
        var offer = Crowd.offer(easy).orElseThrow();
        assertThat(Crowd.booking(offer.booking()).room()).isNotEqualTo(small.id());
    }

    @Test
    void aHallIsOfferedToWhoWaitsForHalfOfIt() {
        var hall = Crowd.room("okita-hall");
        var half = Crowd.room("okita-hall-west");
        assertThat(hall.way()).isEqualTo(Room.Way.REQUEST);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, Crowd.wish(hall, Crowd.DAY)).orElseThrow();
        var waiting = Crowd.join(Crowd.someone(), Crowd.wish(half, Crowd.DAY), false);

        Crowd.giveUp(holder, booked);

        assertThat(Crowd.offer(waiting)).isPresent();
    }

    @Test
    void theSameWishIsOnePlaceInTheQueue() {
        var wish = Crowd.wish(Crowd.room("okita-training"), Crowd.DAY);
        Crowd.book(Crowd.someone(), wish);
        var acting = Crowd.someone();
        Crowd.join(acting, wish, false);
        Crowd.join(acting, wish, false);

        assertThat(Crowd.mine(acting)).hasSize(1);
    }

    @Test
    void whoLeavesIsNotAsked() {
        var wish = Crowd.wish(Crowd.room("okita-tatami"), Crowd.DAY);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var acting = Crowd.someone();
        var gone = Crowd.join(acting, wish, false);
        var stays = Crowd.join(Crowd.someone(), wish, false);
        assertThat(App.bean(WaitingList.class).position(stays.id())).isEqualTo(2);

        assertThat(App.bean(JoiningTheLine.class).leave(acting, gone)).isTrue();
        assertThat(App.bean(WaitingList.class).position(stays.id())).isEqualTo(1);
        Crowd.giveUp(holder, booked);

        assertThat(Crowd.offer(gone)).isEmpty();
        assertThat(Crowd.offer(stays)).isPresent();
    }

    @Test
    void whoGivesTheHeldRoomUpElsewhereHasDeclined() {
        var wish = Crowd.wish(Crowd.room("okita-kitchen"), Crowd.DAY);
        var holder = Crowd.someone();
        var booked = Crowd.book(holder, wish).orElseThrow();
        var acting = Crowd.someone();
        var first = Crowd.join(acting, wish, false);
        var second = Crowd.join(Crowd.someone(), wish, false);
        Crowd.giveUp(holder, booked);

        Crowd.giveUp(acting, Crowd.offer(first).orElseThrow().booking());
        answering.settleAll();

        assertThat(Crowd.again(first).state()).isEqualTo(WaitingState.LEFT);
        assertThat(Crowd.again(second).state()).isEqualTo(WaitingState.OFFERED);
    }
}
