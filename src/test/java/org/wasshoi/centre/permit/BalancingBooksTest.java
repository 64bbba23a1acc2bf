package org.wasshoi.centre.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.people.Acting;
import org.wasshoi.signin.Someone;

/// Whatever many people do at once about the money of the same bookings, every yen is accounted
/// for.
class BalancingBooksTest {

    private static final int CLERKS = 6;
    private static final int STEPS = 30;
    private static final int BOOKINGS = 5;

    private final JdbcClient jdbc = App.bean(JdbcClient.class);
    private final RunningTill till = App.bean(RunningTill.class);
    private final Payments payments = App.bean(Payments.class);
    private final Acting acting = Tills.acting(Tills.clerk("senmaya").id());
    private final Someone booker = Someone.resident("千葉 梅");

    @ParameterizedTest
    @ValueSource(longs = {20261125, 42, 7})
    void whateverIsDoneAtOnce(long seed) throws Exception {
        var bookings = bookings(new Random(seed));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clerks =
                    IntStream.range(0, CLERKS)
                            .<Callable<Boolean>>mapToObj(
                                    clerk -> () -> act(bookings, new Random(seed + clerk)))
                            .toList();
            for (var clerk : threads.invokeAll(clerks)) {
                assertThat(clerk.get()).isTrue();
            }
        }

        var ids = bookings.stream().map(BookingId::value).toArray(java.util.UUID[]::new);
        assertThat(count(ASTRAY, ids)).isZero();
        assertThat(count(MORE_THAN_ALLOWED, ids)).isZero();
        assertThat(count(TWICE_REVERSED, ids)).isZero();
        assertThat(count(ANYTHING, ids)).isGreaterThan(BOOKINGS);
    }

    /// What is charged is what a booking costs as it stands, or what was kept when it was given up.
    private static final String ASTRAY =
            """
            select count(*)
              from centre.booking
             where id = any(:ids)
               and centre.charges(state)
               and gross - reduction <> (
                   select coalesce(sum(amount), 0)
                     from centre.money
                    where money.booking = booking.id
                      and kind = 'CHARGE')
            """;

    private static final String MORE_THAN_ALLOWED =
            """
            select count(*)
              from (select coalesce(sum(amount) filter (where kind = 'CHARGE'), 0) as charged,
                           coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
                           coalesce(sum(amount) filter (where kind = 'REFUND'), 0) as refunded
                      from centre.money
                     where booking = any(:ids)
                     group by booking) as book
             where charged < 0
                or paid < refunded
                or refunded < 0
            """;

    private static final String TWICE_REVERSED =
            """
            select count(*)
              from centre.money
              join centre.money as reversed
                on reversed.number = money.reverses
             where money.booking = any(:ids)
               and (reversed.amount <> - money.amount or reversed.booking <> money.booking)
            """;

    private static final String ANYTHING =
            """
            select count(*)
              from centre.money
             where booking = any(:ids)
            """;

    private List<BookingId> bookings(Random random) {
        var made = new ArrayList<BookingId>();
        for (int i = 0; i < BOOKINGS; i++) {
            var room = random.nextBoolean() ? Tills.AHEAD : Tills.ON_THE_DAY;
            var exemption = random.nextBoolean() ? "learning" : "";
            made.add(Tills.booked(booker, room, exemption).id());
        }
        return made;
    }

    private boolean act(List<BookingId> bookings, Random random) {
        for (int step = 0; step < STEPS; step++) {
            var booking = Tills.again(bookings.get(random.nextInt(bookings.size())));
            try {
                act(booking, random);
            } catch (DataIntegrityViolationException e) {
                assertThat(e).hasMessageContaining("money does not balance");
            }
        }
        return true;
    }

    private void act(Booking booking, Random random) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> till.pay(acting, booking, Tills.TODAY);
            case 4, 5 -> takeBack(booking);
            case 6 -> till.refund(acting, booking, Tills.TODAY);
            case 7, 8 -> decide(booking, random.nextBoolean());
            case 9, 10 -> reprice(booking, 100 * (1 + random.nextInt(9)));
            default -> cancel(booking);
        }
    }

    private void takeBack(Booking booking) {
        App.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> {
                    if (booking.state().holds()
                            && payments.allowsTakingBack(booking)
                            && App.bean(org.wasshoi.centre.booking.Bookings.class)
                                    .change(booking, booking.state())) {
                        payments.takeBack(acting, booking);
                    }
                });
    }

    private void decide(Booking booking, boolean isGranted) {
        var room = App.bean(Rooms.class).find(booking.room().value()).orElseThrow();
        if (booking.state() == BookingState.PROVISIONAL) {
            till.decide(acting, booking, room, isGranted);
        }
    }

    /// As when it moves to another room: what was asked for as an exemption follows the price.
    private void reprice(Booking booking, int gross) {
        jdbc.sql(
                        """
                          with repriced as (
                               update centre.booking
                                  set gross = :gross,
                                      reduction = least(reduction, :gross),
                                      version = version + 1
                                where id = :id
                                  and version = :version
                                  and centre.charges(state)
                            returning id)
                        update centre.permit
                           set asked = least(asked, :gross)
                          from repriced
                         where permit.booking = repriced.id
                        """)
                .param("gross", gross)
                .param("id", booking.id().value())
                .param("version", booking.version())
                .update();
    }

    private void cancel(Booking booking) {
        if (booking.state().isOpen()) {
            App.bean(DecidingBookings.class)
                    .move(acting, booking, BookingState.CANCELLED, "booking.cancel");
        }
    }

    private int count(String sql, java.util.UUID[] ids) {
        return jdbc.sql(sql).param("ids", ids).query(Integer.class).single();
    }
}
