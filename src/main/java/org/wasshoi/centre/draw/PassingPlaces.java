package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;

/// Passes a place on to the next in the order of the draw (繰上げ), or back to ordinary booking when
/// nobody is left. The room is never free in between.
@Component
class PassingPlaces {

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final Awards awards;
    private final Bookings bookings;
    private final TellingEntrants telling;
    private final GivingPlaces giving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PassingPlaces(
            Rounds rounds,
            DrawSlots slots,
            Entries entries,
            Awards awards,
            Bookings bookings,
            TellingEntrants telling,
            GivingPlaces giving,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.awards = awards;
        this.bookings = bookings;
        this.telling = telling;
        this.giving = giving;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether the award was still open; `recording` tells the audit log in the same transaction.
    boolean pass(Award award, Award.State to, Consumer<Award> recording) {
        try {
            var isDone = transaction.execute(_ -> passHeld(award, to, recording, true));
            giving.bookAll(award.round());
            return isDone;
        } catch (ConcurrencyFailureException _) {
            return false;
        } catch (DataIntegrityViolationException e) {
            if (!"room_once".equals(Bookings.violated(e))) {
                throw e;
            }
            return transaction.execute(_ -> passHeld(award, to, recording, false));
        }
    }

    /// Somebody may have booked the room after its winner cancelled the booking: then it is theirs.
    private boolean passHeld(
            Award award, Award.State to, Consumer<Award> recording, boolean isOffered) {
        var round = rounds.hold(award.round()).orElseThrow();
        var now = awards.hold(award.id()).orElseThrow();
        if (now.state() != Award.State.WON || !isToPass(now, to)) {
            return false;
        }
        slots.takeTurns(round.id(), now.slot());
        release(now, to);
        awards.settle(now.id(), to);
        recording.accept(now);
        if (to == Award.State.LAPSED) {
            telling.tell(
                    round,
                    entries.find(now.entry()).orElseThrow(),
                    Notice.Kind.LAPSED,
                    List.of(now));
        }
        var slot = DrawSlots.find(slots.of(round.id()), now.slot());
        var next = slot == null || !isOffered ? Optional.<Entry>empty() : next(round, slot);
        slots.become(
                round.id(),
                now.slot(),
                next.isPresent() ? DrawSlot.State.HELD : DrawSlot.State.FREE);
        next.ifPresent(entry -> offer(round, slot, now.turn() + 1, entry));
        return true;
    }

    private boolean isToPass(Award award, Award.State to) {
        return to != Award.State.LAPSED
                || !LocalDateTime.now(clock).isBefore(award.claimUntil())
                || !isHeld(award);
    }

    private boolean isHeld(Award award) {
        return award.booking() == null
                || bookings.find(award.booking()).filter(one -> one.state().holds()).isPresent();
    }

    private void release(Award award, Award.State to) {
        if (award.booking() == null) {
            return;
        }
        var booking = bookings.find(award.booking()).orElseThrow();
        if (booking.state().isOpen()) {
            var state = to == Award.State.LAPSED ? BookingState.RELEASED : BookingState.CANCELLED;
            bookings.change(booking, state);
        }
    }

    private void offer(Round round, @Nullable DrawSlot slot, int turn, Entry entry) {
        if (slot != null) {
            var until = DrawResults.claimUntil(round, slot, clock);
            var award =
                    awards.add(round.id(), slot.number(), turn, entry.id(), Award.State.WON, until);
            telling.tell(round, entry, Notice.Kind.OFFERED, List.of(award));
        }
    }

    /// Who comes next wants the slot, was not given it before, and has not all they may have.
    private Optional<Entry> next(Round round, DrawSlot slot) {
        if (!round.isLottery() || !LocalDateTime.now(clock).isBefore(slot.begins())) {
            return Optional.empty();
        }
        var given = awards.of(round.id());
        var standing = entries.standing(round.id());
        return round.lottery().order().stream()
                .flatMap(ticket ->
                        standing.stream().filter(entry -> entry.number() == ticket.number()))
                .filter(entry -> entry.wishes().contains(slot.number()))
                .filter(entry -> given.stream().noneMatch(one -> isSame(one, entry, slot)))
                .filter(entry -> living(given, entry) < round.terms().mostPlaces())
                .findFirst();
    }

    private static boolean isSame(Award award, Entry entry, DrawSlot slot) {
        return award.entry().equals(entry.id()) && award.slot() == slot.number();
    }

    private static long living(List<Award> given, Entry entry) {
        return given.stream()
                .filter(award -> award.entry().equals(entry.id()) && award.state().isLive())
                .count();
    }
}
