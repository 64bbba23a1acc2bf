package org.wasshoi.centre.draw;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;

/// Makes bookings of what was given (当選から予約へ), one transaction each: the round lets go of the room
/// and the booking takes it. Whoever does it again, or at the same time, makes nothing twice.
@Component
class GivingPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(GivingPlaces.class);

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final Awards awards;
    private final MakingBookings making;
    private final TellingEntrants telling;
    private final TransactionTemplate transaction;

    GivingPlaces(
            Rounds rounds,
            DrawSlots slots,
            Entries entries,
            Awards awards,
            MakingBookings making,
            TellingEntrants telling,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.awards = awards;
        this.making = making;
        this.telling = telling;
        this.transaction = transaction;
    }

    void bookAll(RoundId round) {
        awards.of(round).stream()
                .filter(award -> award.state().isLive() && award.booking() == null)
                .forEach(award -> book(award.id()));
    }

    void book(AwardId id) {
        try {
            var isPossible =
                    transaction.execute(status -> {
                        var possible = awards.hold(id).map(this::bookHeld).orElse(true);
                        if (!possible) {
                            status.setRollbackOnly();
                        }
                        return possible;
                    });
            if (!isPossible) {
                giveUp(id);
            }
        } catch (ConcurrencyFailureException e) {
            LOG.info("A place is booked in the next turn: {}", e.getMessage());
        } catch (DataIntegrityViolationException e) {
            if (!"room_once".equals(Bookings.violated(e))) {
                throw e;
            }
            giveUp(id);
        }
    }

    /// Whether the room can be used at all; what is booked already stays so.
    private boolean bookHeld(Award award) {
        if (!award.state().isLive() || award.booking() != null) {
            return true;
        }
        var entry = entries.find(award.entry()).orElseThrow();
        var slot = DrawSlots.find(slots.of(award.round()), award.slot());
        if (slot == null) {
            return false;
        }
        slots.become(award.round(), award.slot(), DrawSlot.State.GIVEN);
        var outcome =
                making.makeGiven(
                        inTheNameOf(entry),
                        award.id().value(),
                        entry.wish(slot),
                        entry.booker(),
                        award.state() == Award.State.WON
                                ? Checking.Door.LOT
                                : Checking.Door.MEETING,
                        entry.reception());
        return switch (outcome) {
            case MakingBookings.Outcome.Made(var booking) -> {
                awards.book(award.id(), booking);
                yield true;
            }
            case MakingBookings.Outcome.Refused _, MakingBookings.Outcome.Taken _ -> false;
        };
    }

    /// The booking is whose entry it comes from; the audit log says that the program made it.
    private static Acting inTheNameOf(Entry entry) {
        return new Acting(new SignedIn(entry.madeBy(), "", List.of()), "");
    }

    private void giveUp(AwardId id) {
        transaction.executeWithoutResult(_ ->
                awards.hold(id)
                        .filter(award -> award.state().isLive() && award.booking() == null)
                        .ifPresent(this::giveUpHeld));
    }

    private void giveUpHeld(Award award) {
        awards.settle(award.id(), Award.State.IMPOSSIBLE);
        slots.become(award.round(), award.slot(), DrawSlot.State.FREE);
        telling.tell(
                rounds.find(award.round()).orElseThrow(),
                entries.find(award.entry()).orElseThrow(),
                Notice.Kind.IMPOSSIBLE,
                List.of(award));
    }
}
