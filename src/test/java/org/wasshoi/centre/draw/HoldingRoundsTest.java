package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.MakingBookings.Outcome;
import org.wasshoi.centre.booking.Refusal;
import org.wasshoi.people.PersonId;

/// Opening a round, entering it, closing its list.
class HoldingRoundsTest {

    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @Test
    void aRoundHasTheTimesOfItsRoomUnderNumbers() {
        var festival = Festival.open(Way.LOTTERY, 1);

        assertThat(festival.slots())
                .extracting(slot -> slot.number() + " " + slot.use().from())
                .containsExactly("1 09:00", "2 13:00", "3 18:00");
    }

    @Test
    void nobodyBooksWhatARoundHoldsAndIsToldWhy() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var half = Festival.room("sarusawa-hall-east");

        assertThat(festival.bookDirectly(1))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.HELD_FOR_DRAW)));
        assertThat(Festival.bookDirectly(half, festival.slots().getFirst().use()))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.HELD_FOR_DRAW)));
    }

    /// Whatever path a booking takes into the database, the round has the room.
    @Test
    void theDatabaseItselfHoldsTheRoom() {
        var made =
                (Outcome.Made)
                        Festival.bookDirectly(
                                Festival.room("sarusawa-hall"),
                                Festival.open(Way.LOTTERY, 1, "sarusawa-tatami")
                                        .slots()
                                        .getFirst()
                                        .use());
        var held = Festival.open(Way.LOTTERY, 1);

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        update centre.booking
                                           set day = :day::date,
                                               during = tsrange(:day::date + time '09:00',
                                                                :day::date + time '12:00'),
                                               held = tsrange(:day::date + time '09:00',
                                                              :day::date + time '12:00')
                                         where id = :id
                                        """)
                                .param("day", held.day())
                                .param("id", made.booking().value())
                                .update())
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        e -> assertThat(Bookings.violated(e)).isEqualTo("room_once"));
    }

    @Test
    void whatIsBookedAlreadyIsNoPartOfTheRound() {
        var day = Festival.freeDay();
        var room = Festival.room("sarusawa-kitchen");
        var morning = App.bean(OfferingSlots.class).of(List.of(room), day, day).getFirst().use();
        Festival.bookDirectly(room, morning);

        assertThat(App.bean(OfferingSlots.class).of(List.of(room), day, day)).hasSize(2);
    }

    @Test
    void theSameFormSentTwiceOpensOneRound() {
        var day = Festival.freeDay();
        var once = UUID.randomUUID();
        var clerk = Festival.acting(Festival.clerk());
        var holding = App.bean(HoldingRounds.class);
        var offered =
                App.bean(OfferingSlots.class)
                        .of(List.of(Festival.room("sarusawa-training")), day, day);
        var wanted = Festival.wanted(Way.LOTTERY, 1, day);

        var first = holding.open(clerk, once, wanted, offered);
        var second = holding.open(clerk, once, wanted, offered);

        assertThat(first).isInstanceOf(HoldingRounds.Outcome.Opened.class);
        assertThat(second).isIn(first, new HoldingRounds.Outcome.Taken());
        assertThat(
                        Festival.rows(
                                "select count(*)::int from centre.draw_round where once = ?", once))
                .isOne();
    }

    @Test
    void eachEntersOnceAndTheSameFormSentTwiceIsOneEntry() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var person = new PersonId(UUID.randomUUID());
        var booker = new Booker(person, null, "花の会", "0191212111", UserClass.RESIDENT);
        var once = UUID.randomUUID();

        assertThat(festival.tryEntering(booker, once, 1, 2)).isEqualTo(EnteringRounds.Outcome.DONE);
        assertThat(festival.tryEntering(booker, once, 1, 2)).isEqualTo(EnteringRounds.Outcome.DONE);
        assertThat(festival.tryEntering(booker, UUID.randomUUID(), 3))
                .isEqualTo(EnteringRounds.Outcome.TWICE);
        assertThat(
                        festival.tryEntering(
                                new Booker(null, null, "花の　会", "0191212111", UserClass.RESIDENT),
                                UUID.randomUUID(),
                                3))
                .isEqualTo(EnteringRounds.Outcome.TWICE);
        assertThat(festival.entries()).hasSize(1);
    }

    @Test
    void ofTwentyWhoSendTheSameEntryAtOnceOneCounts() throws Exception {
        var festival = Festival.open(Way.LOTTERY, 1);
        var booker =
                new Booker(new PersonId(UUID.randomUUID()), null, "鳥の会", null, UserClass.RESIDENT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    IntStream.range(0, 20)
                            .<Callable<EnteringRounds.Outcome>>mapToObj(
                                    _ -> () -> festival.tryEntering(booker, UUID.randomUUID(), 1))
                            .toList());
        }

        assertThat(festival.entries()).hasSize(1);
    }

    @Test
    void anEntryIsChangedAndWithdrawnUntilTheClosing() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var entering = App.bean(EnteringRounds.class);
        var one = festival.enter(1, 2);
        var other = festival.enter(1);

        entering.change(Festival.stranger(), one, Festival.use(), List.of(3, 1));
        entering.withdraw(Festival.stranger(), other);
        var overtaken = entering.change(Festival.stranger(), one, Festival.use(), List.of(2));

        assertThat(overtaken).isEqualTo(EnteringRounds.Outcome.OVERTAKEN);
        assertThat(festival.entries().getFirst().wishes()).containsExactly(3, 1);
        festival.over();
        var changed = festival.entries().getFirst();
        assertThat(entering.change(Festival.stranger(), changed, Festival.use(), List.of(2)))
                .isEqualTo(EnteringRounds.Outcome.SHUT);
        assertThat(entering.withdraw(Festival.stranger(), changed))
                .isEqualTo(EnteringRounds.Outcome.SHUT);
        App.bean(KeepingRounds.class).keep();
        assertThat(festival.round().proof().list().text()).isEqualTo("1 3 1\n");
    }

    @Test
    void whatWasPublishedStays() {
        var festival = Festival.open(Way.LOTTERY, 1);
        festival.enter(1);
        festival.over();
        App.bean(HoldingRounds.class).close(festival.id());

        assertThatThrownBy(() -> set(festival, "sentence = 'もっとよい文'"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> set(festival, "list = '', list_hash = repeat('0', 64)"))
                .isInstanceOf(DataIntegrityViolationException.class);
        festival.draw();
        assertThatThrownBy(() -> set(festival, "seed = repeat('0', 64)"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void set(Festival festival, String what) {
        jdbc.sql("update centre.draw_round set " + what + " where id = ?")
                .param(festival.id().value())
                .update();
    }

    @Test
    void aRoundThatIsCalledOffLetsItsRoomsGoAndTellsEverybody() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var entry = festival.enter(1);

        var isDone =
                App.bean(HoldingRounds.class)
                        .callOff(Festival.acting(Festival.clerk()), festival.id(), "工事のため");

        assertThat(isDone).isTrue();
        assertThat(festival.told(entry)).containsExactly(Notice.Kind.CALLED_OFF);
        assertThat(festival.bookDirectly(1)).isInstanceOf(Outcome.Made.class);
        assertThat(festival.draw()).isFalse();
    }
}
