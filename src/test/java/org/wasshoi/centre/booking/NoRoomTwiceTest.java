package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.CentreFixtures;
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

/// Whatever many people do at once to the rooms of one centre, no room is held twice, no booking is
/// lost, and every yen adds up.
class NoRoomTwiceTest {

    private static final int WRITERS = 8;
    private static final int STEPS = 40;
    private static final LocalDate FIRST =
            LocalDate.now(App.bean(Clock.class)).plusMonths(1).withDayOfMonth(10);

    private final MakingBookings making = App.bean(MakingBookings.class);
    private final DecidingBookings deciding = App.bean(DecidingBookings.class);
    private final MovingBookings moving = App.bean(MovingBookings.class);
    private final ExchangingRooms exchanging = App.bean(ExchangingRooms.class);
    private final Bookings bookings = App.bean(Bookings.class);
    private final Rules rules = App.bean(Rules.class);
    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @ParameterizedTest
    @ValueSource(strings = {"fujisawa", "kawasaki", "murone"})
    void whateverIsDoneAtOnce(String centre) throws Exception {
        var rooms =
                App.bean(Rooms.class).all().stream()
                        .filter(room -> room.place().centre().value().equals(centre))
                        .toList();

        var made = together(rooms, centre.hashCode());

        assertThat(made).isNotEmpty().doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> bookings.find(id).isPresent());
        assertThat(count(OVERLAPS, centre)).isZero();
        assertThat(count(HELD_WITHOUT_BOOKING, centre)).isZero();
        assertThat(count(BOOKING_WITHOUT_HOLD, centre)).isZero();
        assertThat(count(MONEY_ASTRAY, centre)).isZero();
        assertThat(count(BOOKS_OUT_OF_BALANCE, centre)).isZero();
    }

    private static final String OVERLAPS =
            """
            select count(*)
              from centre.booking as one
              join centre.room_part as part
                on part.room = one.room
              join centre.room_part as shared
                on shared.part = part.part
              join centre.booking as other
                on other.room = shared.room
               and other.id > one.id
               and other.held && one.held
             where one.room like :centre || '-%'
               and centre.holds(one.state)
               and centre.holds(other.state)
            """;

    private static final String HELD_WITHOUT_BOOKING =
            """
            select count(*)
              from centre.occupancy
              join centre.booking
                on booking.id = occupancy.booking
             where booking.room like :centre || '-%'
               and (not centre.holds(booking.state) or booking.held <> occupancy.held)
            """;

    private static final String BOOKING_WITHOUT_HOLD =
            """
            select count(*)
              from centre.booking
              join centre.room_part
                on room_part.room = booking.room
             where booking.room like :centre || '-%'
               and centre.holds(booking.state)
               and not exists (
                   select from centre.occupancy
                    where occupancy.booking = booking.id
                      and occupancy.part = room_part.part)
            """;

    /// Every fee of these rules is made of bands; half of it is exempted where half is asked for.
    private static final String MONEY_ASTRAY =
            """
            select count(*)
              from centre.booking
             where room like :centre || '-%'
               and (gross not in (400, 500, 900, 1000, 1400)
                    or reduction <> case when exemption = '' then 0 else gross / 20 * 10 end
                       and reduction <> gross - gross / 20 * 10)
            """;

    /// What is charged for a booking is what it costs, and nothing once it is given up.
    private static final String BOOKS_OUT_OF_BALANCE =
            """
            select count(*)
              from centre.booking
             where room like :centre || '-%'
               and case when centre.charges(state) then gross - reduction else 0 end
                   <> (select coalesce(sum(amount), 0)
                         from centre.money
                        where money.booking = booking.id
                          and money.kind = 'CHARGE')
            """;

    private List<BookingId> together(List<Room> rooms, long seed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    IntStream.range(0, WRITERS)
                            .<Callable<List<BookingId>>>mapToObj(
                                    writer -> () -> act(rooms, new Random(seed + writer)))
                            .toList();
            var rules = threads.submit(() -> stateRules(rooms));
            var made = new ArrayList<BookingId>();
            for (var writer : threads.invokeAll(writers)) {
                made.addAll(writer.get());
            }
            rules.get();
            return made;
        }
    }

    /// Meanwhile the centre changes its rules, room by room and day by day: longer clearing, and in
    /// the end no lending at all.
    private void stateRules(List<Room> rooms) {
        for (var room : rooms) {
            var reach = new Reach(Reach.Kind.ROOM, room.id().value());
            for (var day : List.of(FIRST, FIRST.plusDays(1))) {
                rules.add(reach, day, day, new Rule.Preparation(0, 30), true);
            }
            var closed = new Rule.Closing(Set.of(), Set.of(), Set.of(FIRST.plusDays(2)), false);
            rules.add(reach, FIRST.plusDays(2), FIRST.plusDays(2), closed, true);
        }
    }

    private List<BookingId> act(List<Room> rooms, Random random) {
        var made = new ArrayList<BookingId>();
        for (int step = 0; step < STEPS; step++) {
            if (made.isEmpty() || random.nextInt(3) > 0) {
                book(rooms, random).ifPresent(made::add);
            } else if (random.nextInt(4) == 0) {
                made.addAll(series(rooms.get(random.nextInt(rooms.size())), random));
            } else {
                var first = made.get(random.nextInt(made.size()));
                var second = made.get(random.nextInt(made.size()));
                switch (random.nextInt(3)) {
                    case 0 -> change(first, random);
                    case 1 -> move(first, rooms.get(random.nextInt(rooms.size())), random);
                    default -> exchange(first, second);
                }
            }
        }
        return made;
    }

    private void move(BookingId id, Room room, Random random) {
        var booking = bookings.find(id).orElseThrow();
        if (booking.state().isOpen()) {
            var move = Move.of(booking, room, use(random));
            moving.move(acting(booking.madeBy()), move, Checking.Door.DESK, null);
        }
    }

    private void exchange(BookingId one, BookingId other) {
        var first = bookings.find(one).orElseThrow();
        var second = bookings.find(other).orElseThrow();
        if (first.state().isOpen()
                && second.state().isOpen()
                && !first.room().equals(second.room())) {
            exchanging.exchange(acting(first.madeBy()), into(first, second), into(second, first));
        }
    }

    private static Move into(Booking booking, Booking other) {
        var room = App.bean(Rooms.class).find(other.room().value()).orElseThrow();
        return Move.of(booking, room, booking.use());
    }

    private Optional<BookingId> book(List<Room> rooms, Random random) {
        var person = new PersonId(UUID.randomUUID());
        var wish = wish(rooms.get(random.nextInt(rooms.size())), use(random), random);
        return made(making.make(acting(person), UUID.randomUUID(), wish, booker(person)));
    }

    /// The same time on this and the next days.
    private List<BookingId> series(Room room, Random random) {
        var person = new PersonId(UUID.randomUUID());
        var series = UUID.randomUUID();
        var first = use(random);
        return IntStream.range(0, 3)
                .mapToObj(days -> new Use(first.day().plusDays(days), first.from(), first.to()))
                .map(use ->
                        made(
                                making.makeInSeries(
                                        acting(person),
                                        UUID.randomUUID(),
                                        series,
                                        wish(room, use, random),
                                        booker(person))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BookingId> made(MakingBookings.Outcome outcome) {
        return outcome instanceof MakingBookings.Outcome.Made(var id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private static Wish wish(Room room, Use use, Random random) {
        var exemption = random.nextBoolean() ? "learning" : "";
        return new Wish(room, use, Purpose.CULTURE, "合唱", 5, false, false, exemption);
    }

    private static Booker booker(PersonId person) {
        return new Booker(person, null, "合唱団", null, UserClass.RESIDENT);
    }

    private static Use use(Random random) {
        var slots = List.of(CentreFixtures.MORNING, CentreFixtures.AFTERNOON, CentreFixtures.NIGHT);
        var first = random.nextInt(slots.size());
        var last = first + random.nextInt(slots.size() - first);
        return new Use(
                FIRST.plusDays(random.nextInt(4)), slots.get(first).from(), slots.get(last).to());
    }

    private void change(BookingId id, Random random) {
        var booking = bookings.find(id).orElseThrow();
        if (booking.state().isOpen()) {
            var to = random.nextBoolean() ? BookingState.CANCELLED : BookingState.CONFIRMED;
            deciding.move(acting(booking.madeBy()), booking, to, "booking.change");
        }
    }

    private int count(String sql, String centre) {
        return jdbc.sql(sql).param("centre", centre).query(Integer.class).single();
    }

    private static Acting acting(PersonId person) {
        return new Acting(new SignedIn(person, "合唱団", List.of()), "192.0.2.1");
    }
}
