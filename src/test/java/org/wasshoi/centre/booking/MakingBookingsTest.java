package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;

class MakingBookingsTest {

    private static final LocalDate DAY =
            LocalDate.now(App.bean(Clock.class)).plusMonths(1).withDayOfMonth(15);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final MakingBookings making = App.bean(MakingBookings.class);
    private final Bookings bookings = App.bean(Bookings.class);
    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @Test
    void aFreeRoomIsBooked() {
        var made = made(make(wish(room("yamanome-training"), DAY)));

        var booking = bookings.find(made).orElseThrow();
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking.use()).isEqualTo(new Use(DAY, NINE, NOON));
        assertThat(booking.fee().gross().amount()).isEqualTo(400);
    }

    @Test
    void aHallIsRequestedAndHeldMeanwhile() {
        var hall = wish(room("nakasato-hall"), DAY);

        var made = made(make(hall));

        assertThat(bookings.find(made).orElseThrow().state()).isEqualTo(BookingState.REQUESTED);
        assertThat(make(hall)).isInstanceOf(MakingBookings.Outcome.Taken.class);
    }

    @Test
    void aHallAndItsHalfExcludeEachOtherBothWays() {
        make(wish(room("genbi-hall-east"), DAY));
        make(wish(room("genbi-hall"), DAY.plusDays(1)));

        assertThat(make(wish(room("genbi-hall"), DAY)))
                .isInstanceOf(MakingBookings.Outcome.Taken.class);
        assertThat(make(wish(room("genbi-hall-west"), DAY)))
                .isInstanceOf(MakingBookings.Outcome.Made.class);
        assertThat(make(wish(room("genbi-hall-west"), DAY.plusDays(1))))
                .isInstanceOf(MakingBookings.Outcome.Taken.class);
    }

    @Test
    void theLoserIsShownThreeTimesThatAreFree() {
        var wish = wish(room("hagisho-training"), DAY);
        make(wish);

        var taken = (MakingBookings.Outcome.Taken) make(wish);

        assertThat(taken.alternatives()).hasSize(3);
        taken.alternatives()
                .forEach(one ->
                        assertThat(
                                        making.makeAtDesk(
                                                someone(),
                                                UUID.randomUUID(),
                                                wish(one.room(), one.use()),
                                                booker(someone()),
                                                false,
                                                null))
                                .isInstanceOf(MakingBookings.Outcome.Made.class));
    }

    @Test
    void theSameFormSentTwiceMakesOneBooking() {
        var once = UUID.randomUUID();
        var acting = someone();
        var wish = wish(room("nakasato-tatami"), DAY);

        var first = making.make(acting, once, wish, booker(acting));
        var second = making.make(acting, once, wish, booker(acting));

        assertThat(made(second)).isEqualTo(made(first));
    }

    @Test
    void anothersKeyMakesNothing() {
        var once = UUID.randomUUID();
        var acting = someone();
        making.make(acting, once, wish(room("nakasato-kitchen"), DAY), booker(acting));
        var stranger = someone();

        assertThatThrownBy(() ->
                        making.make(
                                stranger,
                                once,
                                wish(room("nakasato-kitchen"), DAY.plusDays(1)),
                                booker(stranger)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void oneBookerHasFiveTimesAWeekAtMost() {
        var acting = someone();
        var monday = DAY.plusWeeks(1).with(java.time.DayOfWeek.MONDAY);
        var room = room("mashiba-training");

        var outcomes =
                IntStream.range(0, 6)
                        .mapToObj(day ->
                                making.make(
                                        acting,
                                        UUID.randomUUID(),
                                        wish(room, monday.plusDays(day)),
                                        booker(acting)))
                        .toList();

        assertThat(outcomes.subList(0, 5)).allMatch(MakingBookings.Outcome.Made.class::isInstance);
        assertThat(outcomes.getLast())
                .isEqualTo(new MakingBookings.Outcome.Refused(List.of(Refusal.TOO_OFTEN)));
    }

    /// Whatever path a booking takes into the database, its room is held.
    @Test
    void theDatabaseItselfRefusesASecondBooking() {
        var made = made(make(wish(room("mashiba-tatami"), DAY)));

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into centre.booking
                                        select gen_random_uuid(), number + 1000000,
                                               gen_random_uuid(), room, day, during, held,
                                               state, person, organisation, name, phone,
                                               user_class, purpose, title, people,
                                               for_profit, heating, fee_kind, gross,
                                               exemption, reduction, way, 1, sample,
                                               made_by, made_at
                                          from centre.booking
                                         where id = :id
                                        """)
                                .param("id", made.value())
                                .update())
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        e -> assertThat(Bookings.violated(e)).isEqualTo("room_once"));
    }

    @RepeatedTest(10)
    void ofFiftyWhoWantTheSameTimeExactlyOneGetsIt() throws Exception {
        var day = freeDay();
        var wish = wish(room("ichinoseki-training"), day);

        var outcomes = together(50, () -> make(wish));

        assertThat(outcomes).filteredOn(MakingBookings.Outcome.Made.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(MakingBookings.Outcome.Taken.class::isInstance).hasSize(49);
    }

    @Test
    void aHallAndItsHalvesAreNeverBothBookedWhateverComesFirst() throws Exception {
        var rooms =
                List.of(room("maikawa-hall"), room("maikawa-hall-east"), room("maikawa-hall-west"));
        var wishes =
                IntStream.range(0, 60)
                        .mapToObj(number -> wish(rooms.get(number % 3), DAY.plusDays(number % 7)))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    wishes.stream()
                            .<Callable<MakingBookings.Outcome>>map(wish -> () -> make(wish))
                            .toList());
        }

        var overlaps =
                jdbc.sql(
                                """
                                select count(*)
                                  from centre.booking as one
                                  join centre.booking as other
                                    on one.id < other.id
                                   and one.held && other.held
                                   and one.day = other.day
                                 where one.room like 'maikawa-hall%'
                                   and other.room like 'maikawa-hall%'
                                   and not (one.room, other.room) in (
                                       ('maikawa-hall-east', 'maikawa-hall-west'),
                                       ('maikawa-hall-west', 'maikawa-hall-east'))
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(overlaps).isZero();
    }

    private static <T> List<T> together(int many, Callable<T> task)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(IntStream.range(0, many).mapToObj(_ -> task).toList());
            var results = new java.util.ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private LocalDate freeDay() {
        return jdbc.sql(
                        """
                        select coalesce(max(day), :first) + 1
                          from centre.booking
                         where room = 'ichinoseki-training'
                        """)
                .param("first", DAY)
                .query(LocalDate.class)
                .single();
    }

    private MakingBookings.Outcome make(Wish wish) {
        var acting = someone();
        return making.make(acting, UUID.randomUUID(), wish, booker(acting));
    }

    private static BookingId made(MakingBookings.Outcome outcome) {
        assertThat(outcome).isInstanceOf(MakingBookings.Outcome.Made.class);
        return ((MakingBookings.Outcome.Made) outcome).booking();
    }

    private static Acting someone() {
        var person = new PersonId(UUID.randomUUID());
        return new Acting(new SignedIn(person, "千葉 花子", List.of()), "192.0.2.1");
    }

    private static Booker booker(Acting acting) {
        return new Booker(acting.who().person(), null, "千葉 花子", null, UserClass.RESIDENT);
    }

    private static Room room(String code) {
        return App.bean(Rooms.class).find(code).orElseThrow();
    }

    private static Wish wish(Room room, LocalDate day) {
        return wish(room, new Use(day, NINE, NOON));
    }

    private static Wish wish(Room room, Use use) {
        return new Wish(room, use, Purpose.LEARNING, "読書会", 10, false, false, "");
    }
}
