package org.wasshoi.centre.booking;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Reception;

/// Notes what was moved, by whom and from where (変更の記録), in the transaction of the move.
@Component
class NotingMoves {

    private static final Masking MASKING =
            Masking.showing("room", "day", "from", "to", "state", "gross", "reduction");

    private final MoveHistory history;
    private final AuditLog audit;

    NotingMoves(MoveHistory history, AuditLog audit) {
        this.history = history;
        this.audit = audit;
    }

    void note(
            Acting acting, Move move, Fee fee, BookingState state, @Nullable Reception reception) {
        var booking = move.booking();
        if (move.isElsewhere()) {
            history.keep(booking, acting.who().person());
        }
        audit.record(
                acting.did(
                        new Verb("booking.move"),
                        new Target("booking", booking.id().value().toString()),
                        booking.booker().person(),
                        MASKING.change(before(booking), after(move.wish(), fee, state)),
                        reception == null ? Channel.WEB : reception.channel().logged()));
    }

    private static Map<String, @Nullable Object> before(Booking booking) {
        return values(
                booking.room().value(),
                booking.use(),
                booking.title(),
                booking.people(),
                booking.fee(),
                booking.state());
    }

    private static Map<String, @Nullable Object> after(Wish wish, Fee fee, BookingState state) {
        return values(
                wish.room().id().value(), wish.use(), wish.title(), wish.people(), fee, state);
    }

    private static Map<String, @Nullable Object> values(
            String room, Use use, String title, int people, Fee fee, BookingState state) {
        return Map.of(
                "room", room,
                "day", use.day().toString(),
                "from", use.from().toString(),
                "to", use.to().toString(),
                "title", title,
                "people", people,
                "state", state.name(),
                "gross", fee.gross().amount(),
                "reduction", fee.reduction().amount());
    }
}
