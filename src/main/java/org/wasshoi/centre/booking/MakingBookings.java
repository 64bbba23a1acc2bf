package org.wasshoi.centre.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rules;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Reception;

/// Makes bookings (予約の受付): at most one for a one-time key, and none for a time that is taken.
@Component
public class MakingBookings {

    private static final Masking MASKING =
            Masking.showing("room", "day", "from", "to", "state", "gross", "reduction");

    private final Bookings bookings;
    private final HeldDays held;
    private final Permits permits;
    private final Rules rules;
    private final Alternatives alternatives;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MakingBookings(
            Bookings bookings,
            HeldDays held,
            Permits permits,
            Rules rules,
            Alternatives alternatives,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.bookings = bookings;
        this.held = held;
        this.permits = permits;
        this.rules = rules;
        this.alternatives = alternatives;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How it went.
    public sealed interface Outcome {

        record Made(BookingId booking) implements Outcome {}

        record Refused(List<Refusal> why) implements Outcome {}

        /// Somebody else has the room at that time; what is free nearby.
        record Taken(List<Alternative> alternatives) implements Outcome {}
    }

    /// The rules as they stand now.
    public Checking checking() {
        return new Checking(rules.book(), LocalDateTime.now(clock));
    }

    /// Makes a booking for a person who asks for it themself.
    public Outcome make(Acting acting, UUID once, Wish wish, Booker booker) {
        return make(acting, once, wish, booker, checking());
    }

    /// The same by rules that were read already; the database knows whether they are still in
    /// force.
    Outcome make(Acting acting, UUID once, Wish wish, Booker booker, Checking checking) {
        var order = new Order(acting, once, null, wish, booker, Checking.Door.OWN, false, null);
        return make(order, checking);
    }

    /// Makes one booking of a series.
    Outcome makeInSeries(Acting acting, UUID once, UUID series, Wish wish, Booker booker) {
        return make(new Order(acting, once, series, wish, booker, Checking.Door.OWN, false, null));
    }

    /// Makes a booking at the desk, on somebody's word or without a form (口頭許可).
    public Outcome makeAtDesk(
            Acting acting,
            UUID once,
            Wish wish,
            Booker booker,
            boolean oral,
            @Nullable Reception reception) {
        return make(
                new Order(acting, once, null, wish, booker, Checking.Door.DESK, oral, reception));
    }

    /// Makes the booking that a draw or a meeting gave, in the caller's transaction; if somebody
    /// else has the room after all, the exception of the database comes through.
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome makeGiven(
            Acting acting,
            UUID once,
            Wish wish,
            Booker booker,
            Checking.Door door,
            @Nullable Reception reception) {
        var order = new Order(acting, once, null, wish, booker, door, false, reception);
        var checking = checking();
        var why = checking.refusals(wish, booker.userClass(), door);
        return why.isEmpty() ? write(order, checking) : new Outcome.Refused(why);
    }

    private Outcome make(Order order) {
        return make(order, checking());
    }

    /// Makes it by these rules, unless they are no longer in force.
    Outcome make(Order order, Checking checking) {
        var why = checking.refusals(order.wish(), order.booker().userClass(), order.door());
        if (!why.isEmpty()) {
            return new Outcome.Refused(why);
        }
        try {
            return transaction.execute(_ -> write(order, checking));
        } catch (DataIntegrityViolationException e) {
            return explain(order, checking, Bookings.violated(e), e);
        } catch (ConcurrencyFailureException _) {
            return order.taken(alternatives, checking);
        }
    }

    private Outcome write(Order order, Checking checking) {
        var limit = checking.limits(order.wish());
        if (limit.isPresent() && order.door() == Checking.Door.OWN) {
            held.lock(order.booker());
            var refusal = limit.get().refusal(order.wish(), held.around(order));
            if (refusal.isPresent()) {
                return new Outcome.Refused(List.of(refusal.get()));
            }
        }
        var id = bookings.nextId();
        var fee = checking.fee(order.wish(), order.booker().userClass());
        var terms = Terms.of(order, checking, fee);
        var state = terms.state();
        bookings.add(id, order, checking, fee, state);
        permits.put(id, terms);
        audit.record(entry(order, id, MASKING.change(null, values(order, fee, state))));
        return new Outcome.Made(id);
    }

    /// What a draw or a meeting gives, the program books.
    private static Entry entry(Order order, BookingId id, Change change) {
        var verb = new Verb("booking.make");
        var target = new Target("booking", id.value().toString());
        var about = order.booker().person();
        return switch (order.door()) {
            case LOT, MEETING ->
                    new Entry(
                            Actor.program("draw"),
                            about == null ? null : about.value(),
                            verb,
                            target,
                            change,
                            Source.program());
            case OWN, DESK -> order.acting().did(verb, target, about, change, order.channel());
        };
    }

    /// The rules have changed since the wish was held against them; who has been shown one amount
    /// does not pay another.
    private Outcome again(Order order, Checking before) {
        var now = checking();
        var user = order.booker().userClass();
        var why = now.refusals(order.wish(), user, order.door());
        if (!why.isEmpty()) {
            return new Outcome.Refused(why);
        }
        return now.fee(order.wish(), user).equals(before.fee(order.wish(), user))
                ? make(order, now)
                : new Outcome.Refused(List.of(Refusal.RULES_CHANGED));
    }

    private Outcome explain(
            Order order,
            Checking checking,
            @Nullable String constraint,
            DataIntegrityViolationException e) {
        if ("room_once".equals(constraint)) {
            if (bookings.isHeldForDraw(order.wish())) {
                return new Outcome.Refused(List.of(Refusal.HELD_FOR_DRAW));
            }
            return order.taken(alternatives, checking);
        }
        if ("booking_by_rules_in_force".equals(constraint)) {
            return again(order, checking);
        }
        if ("booking_once".equals(constraint)) {
            return bookings.madeWith(order.once(), order.acting().who().person())
                    .<Outcome>map(Outcome.Made::new)
                    .orElseThrow(() -> e);
        }
        throw e;
    }

    private static Map<String, @Nullable Object> values(Order order, Fee fee, BookingState state) {
        var wish = order.wish();
        return Map.of(
                "room", wish.room().id().value(),
                "day", wish.use().day().toString(),
                "from", wish.use().from().toString(),
                "to", wish.use().to().toString(),
                "name", order.booker().name(),
                "title", wish.title(),
                "people", wish.people(),
                "state", state.name(),
                "gross", fee.gross().amount(),
                "reduction", fee.reduction().amount());
    }

    /// All that goes into one booking (申込み).
    record Order(
            Acting acting,
            UUID once,
            @Nullable UUID series,
            Wish wish,
            Booker booker,
            Checking.Door door,
            boolean oral,
            @Nullable Reception reception) {

        Outcome taken(Alternatives alternatives, Checking checking) {
            return new Outcome.Taken(alternatives.near(checking, wish, booker.userClass(), door));
        }

        /// The desk decides on the spot; what a lot gave waits until it is claimed.
        BookingState state() {
            return switch (door) {
                case LOT -> BookingState.PROVISIONAL;
                case DESK, MEETING -> BookingState.CONFIRMED;
                case OWN ->
                        wish.room().way() == Room.Way.DIRECT
                                ? BookingState.CONFIRMED
                                : BookingState.REQUESTED;
            };
        }

        Channel channel() {
            return reception == null ? Channel.WEB : reception.channel().logged();
        }
    }
}
