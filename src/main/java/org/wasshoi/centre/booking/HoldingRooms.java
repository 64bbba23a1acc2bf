package org.wasshoi.centre.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rules;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;

/// Holds a room for somebody until they have made up their mind (仮予約).
@Component
public class HoldingRooms {

    private final Bookings bookings;
    private final Rooms rooms;
    private final Rules rules;
    private final TransactionTemplate nested;
    private final Clock clock;

    HoldingRooms(
            Bookings bookings,
            Rooms rooms,
            Rules rules,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.rules = rules;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /// Nothing if the room is taken or the rules forbid it. The window of days does not bind: they
    /// asked in time. The transaction around this one goes on either way.
    public Optional<BookingId> hold(PersonId asker, Wish wish, Booker booker) {
        var checking = checking();
        var door = Checking.Door.DESK;
        if (!checking.refusals(wish, booker.userClass(), door).isEmpty()) {
            return Optional.empty();
        }
        var acting = new Acting(new SignedIn(asker, booker.name(), List.of()), "");
        var order =
                new MakingBookings.Order(
                        acting, UUID.randomUUID(), null, wish, booker, door, false, null);
        try {
            return Optional.of(nested.execute(_ -> write(order, checking)));
        } catch (DataIntegrityViolationException e) {
            if ("room_once".equals(Bookings.violated(e))) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// On which terms somebody takes what is held for them: those of a booking through this door.
    public Terms terms(Acting acting, Booking booking, Checking.Door door) {
        var room = rooms.find(booking.room().value()).orElseThrow();
        var wish = Move.of(booking, room, booking.use()).wish();
        var order =
                new MakingBookings.Order(
                        acting,
                        UUID.randomUUID(),
                        null,
                        wish,
                        booking.booker(),
                        door,
                        booking.oral(),
                        null);
        return Terms.of(order, checking(), booking.fee());
    }

    private Checking checking() {
        return new Checking(rules.book(), LocalDateTime.now(clock));
    }

    private BookingId write(MakingBookings.Order order, Checking checking) {
        var id = bookings.nextId();
        var wish = order.wish();
        bookings.add(
                id,
                order,
                checking,
                checking.fee(wish, order.booker().userClass()),
                BookingState.PROVISIONAL);
        return id;
    }
}
