package org.wasshoi.centre.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;

/// People who want the same rooms, put into the running program.
final class Crowd {

    static final LocalDate DAY =
            LocalDate.now(App.bean(Clock.class)).plusMonths(1).withDayOfMonth(18);
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime NOON = LocalTime.of(12, 0);

    private Crowd() {}

    static Acting someone() {
        return acting(new PersonId(UUID.randomUUID()));
    }

    static Acting acting(PersonId person) {
        return new Acting(new SignedIn(person, "千葉 花子", List.of()), "192.0.2.1");
    }

    static Booker booker(Acting acting) {
        return new Booker(acting.who().person(), null, "千葉 花子", "0191212111", UserClass.RESIDENT);
    }

    static Room room(String code) {
        return App.bean(Rooms.class).find(code).orElseThrow();
    }

    static Wish wish(Room room, LocalDate day) {
        return new Wish(
                room, new Use(day, NINE, NOON), Purpose.CULTURE, "合唱", 10, false, false, "");
    }

    static Optional<BookingId> book(Acting acting, Wish wish) {
        var outcome =
                App.bean(MakingBookings.class)
                        .make(acting, UUID.randomUUID(), wish, booker(acting));
        return outcome instanceof MakingBookings.Outcome.Made(var id)
                ? Optional.of(id)
                : Optional.empty();
    }

    static Waiting join(Acting acting, Wish wish, boolean anyRoom) {
        App.bean(JoiningTheLine.class)
                .join(acting, UUID.randomUUID(), wish, anyRoom, booker(acting));
        return mine(acting).getLast();
    }

    static List<Waiting> mine(Acting acting) {
        return App.bean(WaitingList.class).of(acting.who().person(), List.of(), LocalDate.EPOCH);
    }

    static Waiting again(Waiting waiting) {
        return App.bean(WaitingList.class).find(waiting.id()).orElseThrow();
    }

    /// The clockwork may hold the line in the moment a room is freed; then the next round asks.
    static Optional<Offer> offer(Waiting waiting) {
        App.bean(OfferingRooms.class).offerAll();
        return App.bean(RoomOffers.class).open(List.of(waiting.id())).stream().findFirst();
    }

    static Booking booking(BookingId id) {
        return App.bean(Bookings.class).find(id).orElseThrow();
    }

    static boolean giveUp(Acting acting, BookingId id) {
        return App.bean(DecidingBookings.class)
                .move(acting, booking(id), BookingState.CANCELLED, "booking.cancel");
    }

    static boolean answer(Acting acting, Offer offer, Answer answer) {
        return App.bean(AnsweringOffers.class).answer(acting, offer, answer);
    }

    /// As if the deadline had passed just now.
    static void letPass(Offer offer) {
        jdbc().sql(
                        """
                        update centre.waiting_offer
                           set until = :passed
                         where id = :id
                           and answer is null
                        """)
                .param("passed", OffsetDateTime.now(App.bean(Clock.class)).minusSeconds(1))
                .param("id", offer.id())
                .update();
    }

    static int count(String sql, String rooms) {
        return jdbc().sql(sql).param("rooms", rooms).query(Integer.class).single();
    }

    static JdbcClient jdbc() {
        return App.bean(JdbcClient.class);
    }
}
