package org.wasshoi.centre.waiting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.Acting;

/// Puts people into a queue and takes them out (空き待ちの申込みと取りやめ); the same form sent twice, or the
/// same wish, is one place.
@Component
class JoiningTheLine {

    private static final Masking MASKING = Masking.showing("room", "day", "from", "to", "state");

    private final WaitingList waiting;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    JoiningTheLine(WaitingList waiting, AuditLog audit, TransactionTemplate transaction) {
        this.waiting = waiting;
        this.audit = audit;
        this.transaction = transaction;
    }

    void join(Acting acting, UUID once, Wish wish, boolean anyRoom, Booker booker) {
        try {
            transaction.executeWithoutResult(_ -> {
                var person = acting.who().person();
                var id = waiting.add(once, wish, anyRoom, booker, person);
                record(acting, id, "waiting.join", null, values(wish));
            });
        } catch (DuplicateKeyException _) {
            // They wait already.
        }
    }

    /// Whether they stood in the queue still.
    boolean leave(Acting acting, Waiting one) {
        return transaction.execute(_ -> {
            var left = waiting.change(one.id(), WaitingState.WAITING, WaitingState.LEFT);
            if (left) {
                record(
                        acting,
                        one.id(),
                        "waiting.leave",
                        Map.of("state", WaitingState.WAITING.name()),
                        Map.of("state", WaitingState.LEFT.name()));
            }
            return left;
        });
    }

    private void record(
            Acting acting,
            WaitingId id,
            String verb,
            @Nullable Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("waiting", id.value().toString()),
                        acting.who().person(),
                        MASKING.change(before, after)));
    }

    private static Map<String, @Nullable Object> values(Wish wish) {
        return Map.of(
                "room", wish.room().id().value(),
                "day", wish.use().day().toString(),
                "from", wish.use().from().toString(),
                "to", wish.use().to().toString(),
                "title", wish.title());
    }
}
