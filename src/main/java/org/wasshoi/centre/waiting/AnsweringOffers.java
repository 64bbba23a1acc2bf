package org.wasshoi.centre.waiting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.HoldingRooms;
import org.wasshoi.centre.booking.Terms;
import org.wasshoi.people.Acting;

/// Takes what people say to an offer (空きの知らせへの答え); silence is an answer, too, once the time is
/// over.
@Component
class AnsweringOffers {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringOffers.class);

    private final WaitingList waiting;
    private final RoomOffers offers;
    private final Bookings bookings;
    private final DecidingBookings deciding;
    private final HoldingRooms holding;
    private final TransactionTemplate transaction;

    AnsweringOffers(
            WaitingList waiting,
            RoomOffers offers,
            Bookings bookings,
            DecidingBookings deciding,
            HoldingRooms holding,
            TransactionTemplate transaction) {
        this.waiting = waiting;
        this.offers = offers;
        this.bookings = bookings;
        this.deciding = deciding;
        this.holding = holding;
        this.transaction = transaction;
    }

    /// Whether the answer counts; not if it comes too late or after another one.
    boolean answer(Acting acting, Offer offer, Answer answer) {
        return transaction.execute(status -> {
            var counts =
                    offers.answer(offer, answer, acting.who().person())
                            && decide(acting, bookings.find(offer.booking()).orElseThrow(), answer)
                            && waiting.change(offer.waiting(), WaitingState.OFFERED, answer.then());
            if (!counts) {
                status.setRollbackOnly();
            }
            return counts;
        });
    }

    private boolean decide(Acting acting, Booking booking, Answer answer) {
        if (booking.state() != BookingState.PROVISIONAL) {
            return false;
        }
        return answer == Answer.ACCEPTED
                ? deciding.grant(acting, booking, terms(acting, booking), "waiting.accept")
                : deciding.move(acting, booking, BookingState.CANCELLED, "waiting.decline");
    }

    /// A room that is requested is requested now, and one that is paid ahead is to be paid.
    private Terms terms(Acting acting, Booking booking) {
        return holding.terms(acting, booking, Checking.Door.OWN);
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void settleAll() {
        try {
            while (transaction.execute(this::settleNext)) {
                LOG.debug("Another one may be over");
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("RoomOffers stay open until the database answers: {}", e.getMessage());
        }
    }

    /// What changes meanwhile is looked at again the next time.
    private boolean settleNext(TransactionStatus status) {
        var offer = offers.takeUnsettled();
        var settled = offer.filter(this::settle).isPresent();
        if (offer.isPresent() && !settled) {
            status.setRollbackOnly();
        }
        return settled;
    }

    private boolean settle(Offer offer) {
        var booking = bookings.find(offer.booking()).orElseThrow();
        var answer =
                switch (booking.state()) {
                    case PROVISIONAL -> Answer.LAPSED;
                    case REQUESTED, CONFIRMED, USED, NO_SHOW -> Answer.ACCEPTED;
                    case CANCELLED, REFUSED, RELEASED -> Answer.DECLINED;
                };
        offers.answer(offer, answer, null);
        waiting.change(offer.waiting(), WaitingState.OFFERED, answer.then());
        return answer != Answer.LAPSED || deciding.release(booking, "waiting.lapse");
    }
}
