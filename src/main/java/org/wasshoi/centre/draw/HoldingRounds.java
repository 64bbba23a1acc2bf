package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.people.Acting;

/// Opens rounds, closes their lists and calls them off (回の開催・締切・中止).
@Component
class HoldingRounds {

    static final Masking MASKING =
            Masking.showing("centre", "way", "sentence", "slots", "state", "hash", "reason");

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final TellingEntrants telling;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HoldingRounds(
            Rounds rounds,
            DrawSlots slots,
            Entries entries,
            TellingEntrants telling,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.telling = telling;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How opening a round went.
    sealed interface Outcome {

        record Opened(RoundId round) implements Outcome {}

        /// Somebody has just booked one of the rooms.
        record Taken() implements Outcome {}

        /// The one-time key is not theirs.
        record Foreign() implements Outcome {}
    }

    /// Opens a round, which holds its slots from now on.
    Outcome open(Acting acting, UUID once, NewRound wanted, List<Offered> offered) {
        try {
            return transaction.execute(_ -> write(acting, once, wanted, offered));
        } catch (DataIntegrityViolationException e) {
            return explain(acting, once, Bookings.violated(e), e);
        } catch (ConcurrencyFailureException _) {
            return new Outcome.Taken();
        }
    }

    private Outcome write(Acting acting, UUID once, NewRound wanted, List<Offered> offered) {
        var by = acting.who().person();
        var id = rounds.add(once, wanted, by);
        for (int number = 1; number <= offered.size(); number++) {
            slots.add(id, number, offered.get(number - 1));
        }
        audit.record(
                acting.did(
                        new Verb("draw.open"),
                        target(id),
                        null,
                        MASKING.change(
                                null,
                                Map.of(
                                        "centre", wanted.centre().value(),
                                        "way", wanted.terms().way().name(),
                                        "sentence", wanted.terms().sentence(),
                                        "slots", offered.size()))));
        return new Outcome.Opened(id);
    }

    private Outcome explain(
            Acting acting,
            UUID once,
            @Nullable String constraint,
            DataIntegrityViolationException e) {
        if ("room_once".equals(constraint)) {
            return new Outcome.Taken();
        }
        if ("draw_round_once".equals(constraint)) {
            return rounds.madeWith(once, acting.who().person())
                    .<Outcome>map(Outcome.Opened::new)
                    .orElseGet(Outcome.Foreign::new);
        }
        throw e;
    }

    /// Closes the list of a round whose entries are over; once it is closed nothing happens.
    void close(RoundId id) {
        transaction.executeWithoutResult(_ -> rounds.hold(id).ifPresent(this::closeHeld));
    }

    /// The same within the caller's transaction; the round as it stands then.
    Round closeHeld(Round round) {
        if (round.state() != Round.State.OPEN
                || LocalDateTime.now(clock).isBefore(round.times().closes())) {
            return round;
        }
        var list = Snapshot.of(entries.standing(round.id()));
        rounds.close(round.id(), list);
        audit.record(
                new Entry(
                        Actor.program("draw"),
                        null,
                        new Verb("draw.close"),
                        target(round.id()),
                        MASKING.change(
                                Map.of("state", round.state().name()),
                                Map.of("state", Round.State.CLOSED.name(), "hash", list.hash())),
                        Source.program()));
        return rounds.find(round.id()).orElseThrow();
    }

    /// Calls a round off, lets go of its slots and tells all who entered; not once it is decided.
    boolean callOff(Acting acting, RoundId id, String reason) {
        try {
            return transaction.execute(_ -> callOffHeld(acting, id, reason));
        } catch (ConcurrencyFailureException _) {
            return false;
        }
    }

    private boolean callOffHeld(Acting acting, RoundId id, String reason) {
        var round = rounds.hold(id).orElseThrow();
        if (round.isOver()) {
            return false;
        }
        rounds.callOff(id, reason);
        slots.freeTheRest(id);
        var now = rounds.find(id).orElseThrow();
        entries.standing(id)
                .forEach(one -> telling.tell(now, one, Notice.Kind.CALLED_OFF, List.of()));
        audit.record(
                acting.did(
                        new Verb("draw.call-off"),
                        target(id),
                        null,
                        MASKING.change(
                                Map.of("state", round.state().name()),
                                Map.of("state", Round.State.CALLED_OFF.name(), "reason", reason))));
        return true;
    }

    static Target target(RoundId id) {
        return new Target("draw-round", id.value().toString());
    }
}
