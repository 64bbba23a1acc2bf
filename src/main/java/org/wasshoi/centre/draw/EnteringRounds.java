package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Reception;

/// Enters people into rounds (申込みの受付), changes and withdraws entries, until the list is closed.
@Component
class EnteringRounds {

    private static final Masking MASKING =
            Masking.showing("round", "number", "wishes", "people", "state");

    private final Rounds rounds;
    private final Entries entries;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EnteringRounds(
            Rounds rounds,
            Entries entries,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How it went.
    enum Outcome {
        DONE,
        /// The round takes no entries now.
        SHUT,
        /// They have entered already.
        TWICE,
        /// Somebody else has changed the entry since.
        OVERTAKEN,
        /// The one-time key is not theirs.
        FOREIGN
    }

    Outcome enter(Acting acting, RoundId round, UUID once, Wanting wanting) {
        try {
            return transaction.execute(_ -> write(acting, round, once, wanting));
        } catch (DataIntegrityViolationException e) {
            return explain(acting, once, Bookings.violated(e), e);
        }
    }

    private Outcome write(Acting acting, RoundId round, UUID once, Wanting wanting) {
        if (!isOpen(round)) {
            return Outcome.SHUT;
        }
        var number = rounds.nextNumber(round);
        var id = entries.add(round, once, number, wanting, acting.who().person());
        audit.record(
                acting.did(
                        new Verb("draw.enter"),
                        target(id),
                        wanting.booker().person(),
                        MASKING.change(
                                null,
                                Map.of(
                                        "round", round.value().toString(),
                                        "number", number,
                                        "name", wanting.booker().name(),
                                        "wishes", wanting.wishes(),
                                        "people", wanting.use().people())),
                        channel(wanting.reception())));
        return Outcome.DONE;
    }

    private Outcome explain(
            Acting acting,
            UUID once,
            @Nullable String constraint,
            DataIntegrityViolationException e) {
        return switch (String.valueOf(constraint)) {
            case "draw_entry_entrant", "draw_entry_likeness" ->
                    isSentTwice(acting, once) ? Outcome.DONE : Outcome.TWICE;
            case "draw_entry_once" -> isSentTwice(acting, once) ? Outcome.DONE : Outcome.FOREIGN;
            default -> throw e;
        };
    }

    private boolean isSentTwice(Acting acting, UUID once) {
        return entries.madeWith(once, acting.who().person()).isPresent();
    }

    Outcome change(Acting acting, Entry entry, Entry.Use use, List<Integer> wishes) {
        return transaction.execute(_ -> {
            if (!isOpen(entry.round())) {
                return Outcome.SHUT;
            }
            if (!entries.change(entry, use, wishes)) {
                return Outcome.OVERTAKEN;
            }
            audit.record(
                    acting.did(
                            new Verb("draw.change"),
                            target(entry.id()),
                            entry.booker().person(),
                            MASKING.change(
                                    Map.of(
                                            "wishes", entry.wishes(),
                                            "people", entry.use().people()),
                                    Map.of("wishes", wishes, "people", use.people()))));
            return Outcome.DONE;
        });
    }

    Outcome withdraw(Acting acting, Entry entry) {
        return transaction.execute(_ -> {
            if (!isOpen(entry.round())) {
                return Outcome.SHUT;
            }
            if (!entries.withdraw(entry.id())) {
                return Outcome.OVERTAKEN;
            }
            audit.record(
                    acting.did(
                            new Verb("draw.withdraw"),
                            target(entry.id()),
                            entry.booker().person(),
                            MASKING.change(
                                    Map.of("state", "ENTERED"), Map.of("state", "WITHDRAWN"))));
            return Outcome.DONE;
        });
    }

    /// Holds the round, so that the list is closed before or after this entry and never meanwhile.
    private boolean isOpen(RoundId id) {
        return rounds.hold(id)
                .filter(round -> round.phase(LocalDateTime.now(clock)) == Round.Phase.ENTERING)
                .isPresent();
    }

    private static Channel channel(@Nullable Reception reception) {
        return reception == null ? Channel.WEB : reception.channel().logged();
    }

    private static Target target(EntryId id) {
        return new Target("draw-entry", id.value().toString());
    }
}
