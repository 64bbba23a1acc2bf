package org.wasshoi.centre.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rules;
import org.wasshoi.people.Acting;

/// Moves bookings to another room or time (部屋・時間の変更) and lets two change rooms (入れ替え). Whether the
/// place is free the database decides, as for a new booking.
@Component
public class MovingBookings {

    private static final Masking MASKING =
            Masking.showing("room", "day", "from", "to", "gross", "reduction");

    private final Moves moves;
    private final Rules rules;
    private final Alternatives alternatives;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MovingBookings(
            Moves moves,
            Rules rules,
            Alternatives alternatives,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.moves = moves;
        this.rules = rules;
        this.alternatives = alternatives;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How it went.
    public sealed interface Outcome {

        record Moved() implements Outcome {}

        record Refused(List<Refusal> why) implements Outcome {}

        /// Somebody else has the room at that time; what is free nearby.
        record Taken(List<Alternative> alternatives) implements Outcome {}

        /// Somebody else has changed the booking since it was read.
        record Overtaken() implements Outcome {}
    }

    public Outcome move(Acting acting, Moving moving) {
        return place(acting, List.of(moving));
    }

    /// Each keeps its time and gets the room of the other.
    public Outcome exchange(Acting acting, Moving one, Moving other) {
        return place(acting, List.of(one, other));
    }

    private Outcome place(Acting acting, List<Moving> all) {
        var checking = new Checking(rules.book(), LocalDateTime.now(clock));
        var why = all.stream().flatMap(one -> one.refusals(checking).stream()).distinct().toList();
        if (!why.isEmpty()) {
            return new Outcome.Refused(why);
        }
        try {
            return transaction.execute(status -> write(acting, checking, all, status));
        } catch (DataIntegrityViolationException e) {
            if (!"room_once".equals(Bookings.violated(e))) {
                throw e;
            }
            return taken(checking, all);
        } catch (ConcurrencyFailureException _) {
            return taken(checking, all);
        }
    }

    /// Two that change places let go of their rooms first, or each would find the other there.
    private Outcome write(
            Acting acting, Checking checking, List<Moving> all, TransactionStatus status) {
        if (all.size() > 1) {
            moves.vacate(all.stream().map(Moving::booking).toList());
        }
        for (var one : all) {
            var fee = one.fee(checking);
            if (!moves.move(one, checking.preparation(one.wish()), fee)) {
                status.setRollbackOnly();
                return new Outcome.Overtaken();
            }
            moves.keep(one.booking(), acting.who().person());
            record(acting, one, fee);
        }
        return new Outcome.Moved();
    }

    private void record(Acting acting, Moving moving, Fee fee) {
        var before = moving.booking();
        audit.record(
                acting.did(
                        new Verb("booking.move"),
                        new Target("booking", before.id().value().toString()),
                        before.booker().person(),
                        MASKING.change(
                                values(before.room(), before.use(), before.fee()),
                                values(moving.room().id(), moving.use(), fee))));
    }

    private static Map<String, Object> values(RoomId room, Use use, Fee fee) {
        return Map.of(
                "room", room.value(),
                "day", use.day().toString(),
                "from", use.from().toString(),
                "to", use.to().toString(),
                "gross", fee.gross().amount(),
                "reduction", fee.reduction().amount());
    }

    /// Only who moves alone is offered other places.
    private Outcome taken(Checking checking, List<Moving> all) {
        var first = all.getFirst();
        return new Outcome.Taken(
                all.size() > 1
                        ? List.of()
                        : alternatives.near(
                                checking, first.wish(), first.user(), Checking.Door.DESK));
    }
}
