package org.wasshoi.centre.desk;

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
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.community.Manager;
import org.wasshoi.community.Register;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

/// A desk with a clerk and bookings, put into the running program.
final class Counter {

    static final String CENTRE = "murone";
    static final String ELSEWHERE = "fujisawa";
    static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private static final AtomicInteger DAYS = new AtomicInteger(1);

    private Counter() {}

    static Someone clerk(String centre) {
        var clerk = Someone.resident("窓口 花子");
        clerk.take(
                Role.CENTRE_CLERK,
                new Scope.OfCentre(centre),
                new Term(LocalDate.of(2020, 4, 1), null));
        return clerk;
    }

    static Form visit() {
        return clerk(CENTRE).browser();
    }

    /// A day behind us on which nobody else has booked anything.
    static LocalDate day() {
        return TODAY.minusDays(DAYS.getAndIncrement());
    }

    static Line booked(String room, LocalDate day) {
        return booked(room, day, 9);
    }

    static Line booked(String room, LocalDate day, int hour) {
        var id = made(room, hour);
        move(id, day);
        return line(id);
    }

    /// Made on the next day that is free and not closed, as nothing is made for a day behind us.
    private static BookingId made(String room, int hour) {
        return IntStream.range(1, 100)
                .mapToObj(days -> make(room, TODAY.plusDays(days), hour))
                .filter(MakingBookings.Outcome.Made.class::isInstance)
                .map(outcome -> ((MakingBookings.Outcome.Made) outcome).booking())
                .findFirst()
                .orElseThrow();
    }

    private static MakingBookings.Outcome make(String room, LocalDate day, int hour) {
        var from = LocalTime.of(hour, 0);
        var to = LocalTime.of(hour == 13 ? 17 : hour + 3, 0);
        return App.bean(MakingBookings.class)
                .makeAtDesk(
                        acting(),
                        UUID.randomUUID(),
                        new Wish(
                                App.bean(Rooms.class).find(room).orElseThrow(),
                                new Use(day, from, to),
                                Purpose.LEARNING,
                                "健康体操",
                                12,
                                false,
                                false,
                                ""),
                        new Booker(null, null, "室根の会", "0191212111", UserClass.RESIDENT),
                        false,
                        null);
    }

    private static void move(BookingId id, LocalDate day) {
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
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    static Line line(BookingId id) {
        return App.bean(Desk.class).line(acting().who(), id.value());
    }

    /// As it stands now.
    static Line again(Line line) {
        return line(line.booking().id());
    }

    /// A clerk who may run every desk.
    static Acting acting() {
        return acting(Someone.as(Role.CENTRE_CLERK).id());
    }

    static Acting acting(PersonId clerk) {
        var roles = App.bean(Memberships.class).current(clerk);
        return new Acting(new SignedIn(clerk, "窓口 花子", roles), "192.0.2.1");
    }

    /// A column of a booking, as if time had passed or somebody had typed something else.
    static void change(Line line, String column, Object value) {
        App.bean(JdbcClient.class)
                .sql("update centre.booking set " + column + " = ? where id = ?")
                .params(List.of(value, line.id()))
                .update();
    }

    static String roomRunByTheCity() {
        var centre =
                App.bean(Register.class).centres().stream()
                        .filter(one -> one.manager() == Manager.CITY)
                        .findFirst()
                        .orElseThrow();
        return App.bean(Rooms.class).of(centre.id()).getLast().id().value();
    }

    static int rows(String sql, Object... values) {
        return App.bean(JdbcClient.class)
                .sql(sql)
                .params(List.of(values))
                .query(Integer.class)
                .single();
    }
}
