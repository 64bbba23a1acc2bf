package org.wasshoi.centre.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Someone;

/// Bookings at a centre that wants its money ahead, and at one that does not.
final class Tills {

    /// Here the rules of the sample ask for the money within seven days.
    static final String AHEAD = "senmaya-training";

    static final String ON_THE_DAY = "kozenji-training";
    static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private static final int SOONEST = 20;
    private static final int SPAN = 140;
    private static final List<String> ROOMS =
            List.of("training", "tatami", "kitchen", "hall-east", "hall-west");
    private static final AtomicInteger MADE = new AtomicInteger();

    private Tills() {}

    static Booking booked(Someone booker, String room, String exemption) {
        return booked(booker.id(), room, exemption);
    }

    static Booking booked(PersonId booker, String room, String exemption) {
        return IntStream.range(0, 40)
                .mapToObj(_ -> make(booker, room, exemption))
                .filter(MakingBookings.Outcome.Made.class::isInstance)
                .map(outcome -> again(((MakingBookings.Outcome.Made) outcome).booking()))
                .findFirst()
                .orElseThrow();
    }

    private static MakingBookings.Outcome make(PersonId booker, String room, String exemption) {
        var number = MADE.getAndIncrement();
        var day = TODAY.plusDays(SOONEST + number % SPAN);
        return App.bean(MakingBookings.class)
                .make(
                        acting(booker),
                        UUID.randomUUID(),
                        new Wish(
                                App.bean(Rooms.class)
                                        .find(alike(room, number / SPAN))
                                        .orElseThrow(),
                                new Use(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                Purpose.LEARNING,
                                "健康体操",
                                12,
                                false,
                                false,
                                exemption),
                        new Booker(booker, null, "千葉 梅", "0191212111", UserClass.RESIDENT));
    }

    /// When all days are booked, another room of the same centre, where the same is paid.
    private static String alike(String room, int turn) {
        var centre = room.substring(0, room.indexOf('-'));
        return centre + "-" + ROOMS.get(turn % ROOMS.size());
    }

    static Booking again(Booking booking) {
        return again(booking.id());
    }

    static Booking again(BookingId id) {
        return App.bean(Bookings.class).find(id).orElseThrow();
    }

    static Acting acting(PersonId person) {
        var roles = App.bean(Memberships.class).current(person);
        return new Acting(new SignedIn(person, "千葉 梅", roles), "192.0.2.1");
    }

    static Someone clerk(String centre) {
        var clerk = Someone.resident("窓口 花子");
        clerk.take(
                Role.CENTRE_CLERK,
                new Scope.OfCentre(centre),
                new Term(LocalDate.of(2020, 4, 1), null));
        return clerk;
    }

    /// The time to pay has passed.
    static void passTimeToPay(Booking booking) {
        App.bean(JdbcClient.class)
                .sql("update centre.permit set pay_by = :day where booking = :booking")
                .param("day", TODAY.minusDays(1))
                .param("booking", booking.id().value())
                .update();
    }

    /// The use comes so near.
    static void comeNear(Booking booking, int days) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        update centre.booking
                           set day = :day::date,
                               during = tsrange(:day::date + lower(during)::time,
                                                :day::date + upper(during)::time),
                               held = tsrange(:day::date + lower(held)::time,
                                              :day::date + upper(held)::time)
                         where id = :id
                        """)
                .param("day", TODAY.plusDays(days))
                .param("id", booking.id().value())
                .update();
    }
}
