package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;

class MovingBookingsTest {

    private static final LocalDate DAY =
            LocalDate.now(App.bean(Clock.class)).plusMonths(1).withDayOfMonth(20);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final MakingBookings making = App.bean(MakingBookings.class);
    private final MovingBookings moving = App.bean(MovingBookings.class);
    private final Bookings bookings = App.bean(Bookings.class);

    @Test
    void theOldTimeIsFreeAndTheNewOneIsHeldAtTheNewPrice() {
        var room = room("surisawa-training");
        var booking = booked(room, morning(DAY));

        var moved = move(booking, room, afternoon(DAY.plusDays(1)));

        assertThat(moved).isEqualTo(new MovingBookings.Outcome.Moved());
        var now = bookings.find(booking.id()).orElseThrow();
        assertThat(now.use()).isEqualTo(afternoon(DAY.plusDays(1)));
        assertThat(now.fee().gross().amount()).isEqualTo(500);
        assertThat(now.version()).isEqualTo(2);
        assertThat(booked(room, morning(DAY))).isNotNull();
        assertThat(make(room, afternoon(DAY.plusDays(1))))
                .isInstanceOf(MakingBookings.Outcome.Taken.class);
    }

    @Test
    void theLoserKeepsTheOldTimeAndSeesWhatIsFree() {
        var room = room("surisawa-tatami");
        booked(room, afternoon(DAY));
        var booking = booked(room, morning(DAY));

        var outcome = move(booking, room, afternoon(DAY));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MovingBookings.Outcome.Taken.class,
                        taken -> assertThat(taken.alternatives()).hasSize(3));
        assertThat(bookings.find(booking.id()).orElseThrow()).isEqualTo(booking);
    }

    @Test
    void whatSomebodyElseHasChangedIsNotMoved() {
        var room = room("surisawa-kitchen");
        var booking = booked(room, morning(DAY));
        move(booking, room, afternoon(DAY));

        assertThat(move(booking, room, morning(DAY.plusDays(1))))
                .isEqualTo(new MovingBookings.Outcome.Overtaken());
    }

    @Test
    void aRoomThatIsRequestedIsAskedForAgain() {
        var booking = booked(room("surisawa-training"), morning(DAY.plusDays(3)));

        move(booking, room("surisawa-hall"), morning(DAY.plusDays(3)));

        assertThat(bookings.find(booking.id()).orElseThrow().state())
                .isEqualTo(BookingState.REQUESTED);
    }

    @Test
    void aRequestThatGoesWhereMoneyComesAheadIsToBePaid() {
        var day = DAY.plusDays(5);
        App.bean(Rules.class)
                .add(
                        new Reach(Reach.Kind.ROOM, "surisawa-hall-west"),
                        day,
                        day,
                        new Rule.Payment(Rule.Payment.When.ADVANCE, 7, true, false),
                        true);
        var booking = booked(room("surisawa-hall"), morning(day));

        move(booking, room("surisawa-hall-west"), morning(day));

        var now = bookings.find(booking.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(App.bean(Permits.class).of(now).payBy()).isNotNull();
    }

    @Test
    void onlyTheDeskMovesWhatIsNear() {
        var soon = LocalDate.now(App.bean(Clock.class)).plusDays(1);
        var room = room("surisawa-hall-east");
        var acting = someone();
        var made =
                making.makeAtDesk(
                        acting,
                        UUID.randomUUID(),
                        new Wish(room, evening(soon), Purpose.LEARNING, "会", 3, false, false, ""),
                        booker(acting),
                        false,
                        null);
        var booking = bookings.find(((MakingBookings.Outcome.Made) made).booking()).orElseThrow();
        var move = Move.of(booking, room, evening(DAY.plusDays(5)));

        assertThat(moving.move(acting, move, Checking.Door.OWN, null))
                .isEqualTo(new MovingBookings.Outcome.Refused(List.of(Refusal.TOO_LATE_TO_MOVE)));
        assertThat(moving.move(acting, move, Checking.Door.DESK, null))
                .isEqualTo(new MovingBookings.Outcome.Moved());
    }

    @Test
    void otherWordsCostTheSameAndHoldTheSame() {
        var room = room("surisawa-hall-west");
        var booking = booked(room, morning(DAY));
        var move = Move.of(booking, room, booking.use(), "朗読会", 12, Equipment.NONE);

        moving.move(someone(), move, Checking.Door.OWN, null);

        var now = bookings.find(booking.id()).orElseThrow();
        assertThat(now.title()).isEqualTo("朗読会");
        assertThat(now.people()).isEqualTo(12);
        assertThat(now.fee()).isEqualTo(booking.fee());
        assertThat(now.state()).isEqualTo(booking.state());
    }

    /// Ten bookings go for one free slot: one arrives, and nobody loses what they had.
    @Test
    void ofManyWhoMoveToOneSlotOneArrives() throws Exception {
        var room = room("hagisho-kitchen");
        var starts =
                IntStream.range(0, 8)
                        .mapToObj(day -> booked(room, morning(DAY.plusDays(day))))
                        .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    starts.stream()
                            .<Callable<MovingBookings.Outcome>>map(
                                    one -> () -> move(one, room, evening(DAY)))
                            .toList());
        }

        var there =
                starts.stream()
                        .map(one -> bookings.find(one.id()).orElseThrow())
                        .filter(one -> one.use().equals(evening(DAY)))
                        .toList();
        assertThat(there).hasSize(1);
        var held =
                App.bean(JdbcClient.class)
                        .sql(
                                """
                                select count(*)
                                  from centre.occupancy
                                 where booking in (:bookings)
                                """)
                        .param("bookings", starts.stream().map(one -> one.id().value()).toList())
                        .query(Integer.class)
                        .single();
        assertThat(held).isEqualTo(starts.size());
    }

    private MovingBookings.Outcome move(Booking booking, Room room, Use use) {
        return moving.move(someone(), Move.of(booking, room, use), Checking.Door.OWN, null);
    }

    private Booking booked(Room room, Use use) {
        var made = (MakingBookings.Outcome.Made) make(room, use);
        return bookings.find(made.booking()).orElseThrow();
    }

    private MakingBookings.Outcome make(Room room, Use use) {
        var acting = someone();
        var wish = new Wish(room, use, Purpose.LEARNING, "読書会", 10, false, false, "");
        return making.make(acting, UUID.randomUUID(), wish, booker(acting));
    }

    private static Use morning(LocalDate day) {
        return new Use(day, NINE, NOON);
    }

    private static Use afternoon(LocalDate day) {
        return new Use(day, ONE, FIVE);
    }

    private static Use evening(LocalDate day) {
        return new Use(day, LocalTime.of(18, 0), LocalTime.of(21, 0));
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
}
