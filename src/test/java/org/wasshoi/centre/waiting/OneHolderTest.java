package org.wasshoi.centre.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.people.Acting;

/// Whatever many people book, give up, wait for, accept, decline and forget at once, a room has one
/// holder, an offer holds its room, and nobody waits for a room that is free.
class OneHolderTest {

    private static final int PEOPLE = 8;
    private static final int STEPS = 30;

    private final OfferingRooms offering = App.bean(OfferingRooms.class);
    private final AnsweringOffers answering = App.bean(AnsweringOffers.class);

    @ParameterizedTest
    @ValueSource(longs = {20261125, 4711, 815})
    void whateverIsDoneAtOnce(long seed) throws Exception {
        var centre = List.of("hikata", "oimatsu", "kazawa").get((int) (seed % 3));
        var rooms =
                App.bean(Rooms.class).all().stream()
                        .filter(room -> room.place().centre().value().equals(centre))
                        .filter(room -> room.id().value().contains("hall"))
                        .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people =
                    IntStream.range(0, PEOPLE)
                            .<Callable<Boolean>>mapToObj(
                                    one -> () -> act(rooms, new Random(seed + one)))
                            .toList();
            for (var one : threads.invokeAll(people)) {
                assertThat(one.get()).isTrue();
            }
        }
        answering.settleAll();
        offering.offerAll();

        var like = centre + "-hall%";
        assertThat(Crowd.count(OVERLAPS, like)).isZero();
        assertThat(Crowd.count(OFFERS_WITHOUT_ROOM, like)).isZero();
        assertThat(Crowd.count(ASKED_WITHOUT_OFFER, like)).isZero();
        assertThat(Crowd.count(BOOKED_WITHOUT_BOOKING, like)).isZero();
        assertThat(Crowd.count(WAITING_BEFORE_A_FREE_ROOM, like)).isZero();
        assertThat(Crowd.count(OFFERS, like)).isPositive();
    }

    private static final String OVERLAPS =
            """
            select count(*)
              from centre.occupancy as one
              join centre.occupancy as other
                on other.part = one.part
               and other.booking > one.booking
               and other.held && one.held
             where one.part like :rooms
            """;

    private static final String OFFERS =
            """
            select count(*)
              from centre.waiting_offer
              join centre.waiting on waiting.id = waiting_offer.waiting
             where waiting.room like :rooms
            """;

    private static final String OFFERS_WITHOUT_ROOM =
            """
            select count(*)
              from centre.waiting_offer
              join centre.booking on booking.id = waiting_offer.booking
             where booking.room like :rooms
               and waiting_offer.answer is null
               and (booking.state <> 'PROVISIONAL'
                    or not exists (
                       select from centre.occupancy
                        where occupancy.booking = booking.id))
            """;

    private static final String ASKED_WITHOUT_OFFER =
            """
            select count(*)
              from centre.waiting
             where room like :rooms
               and (state = 'OFFERED')
                   <> exists (
                      select from centre.waiting_offer
                       where waiting_offer.waiting = waiting.id
                         and waiting_offer.answer is null)
            """;

    private static final String BOOKED_WITHOUT_BOOKING =
            """
            select count(*)
              from centre.waiting
             where room like :rooms
               and (state = 'BOOKED')
                   <> exists (
                      select from centre.waiting_offer
                       where waiting_offer.waiting = waiting.id
                         and waiting_offer.answer = 'ACCEPTED')
            """;

    private static final String WAITING_BEFORE_A_FREE_ROOM =
            """
            select count(*)
              from centre.waiting
             where room like :rooms
               and state = 'WAITING'
               and not exists (
                   select from centre.room_part
                     join centre.occupancy
                       on occupancy.part = room_part.part
                    where room_part.room = waiting.room
                      and occupancy.held && waiting.during)
            """;

    private boolean act(List<Room> rooms, Random random) {
        for (int step = 0; step < STEPS; step++) {
            var acting = Crowd.someone();
            var room = rooms.get(random.nextInt(rooms.size()));
            var wish = Crowd.wish(room, Crowd.DAY.plusDays(random.nextInt(2)));
            var booked = Crowd.book(acting, wish);
            if (booked.isPresent()) {
                if (random.nextInt(3) > 0) {
                    Crowd.giveUp(acting, booked.get());
                }
            } else {
                wait(acting, Crowd.join(acting, wish, false), random);
            }
        }
        return true;
    }

    /// What somebody does who waits, and what the program does meanwhile.
    private void wait(Acting acting, Waiting waiting, Random random) {
        if (random.nextInt(4) == 0) {
            offering.offerAll();
            answering.settleAll();
        }
        Crowd.offer(waiting)
                .ifPresentOrElse(
                        offer -> answer(acting, offer, random),
                        () -> {
                            if (random.nextInt(3) == 0) {
                                App.bean(JoiningTheLine.class).leave(acting, waiting);
                            } else if (random.nextInt(3) == 0) {
                                freeOne(waiting.room().value());
                            }
                        });
    }

    private static void answer(Acting acting, Offer offer, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> Crowd.answer(acting, offer, Answer.ACCEPTED);
            case 1 -> Crowd.answer(acting, offer, Answer.DECLINED);
            case 2 -> Crowd.letPass(offer);
            default -> Crowd.giveUp(acting, offer.booking());
        }
    }

    /// Somebody who has booked changes their mind.
    private static void freeOne(String room) {
        Crowd.jdbc()
                .sql(
                        """
                        select id
                          from centre.booking
                         where room = :room
                           and state in ('CONFIRMED', 'REQUESTED', 'PROVISIONAL')
                         order by id
                         limit 1
                        """)
                .param("room", room)
                .query(java.util.UUID.class)
                .optional()
                .map(org.wasshoi.centre.booking.BookingId::new)
                .filter(id -> Crowd.booking(id).state() != BookingState.CANCELLED)
                .ifPresent(id -> Crowd.giveUp(Crowd.someone(), id));
    }
}
