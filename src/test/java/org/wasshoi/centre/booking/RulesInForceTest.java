package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;

/// A rule that changes while a booking is being checked is not overtaken by that booking.
class RulesInForceTest {

    private static final LocalDate DAY =
            LocalDate.now(App.bean(Clock.class)).plusMonths(2).withDayOfMonth(12);

    private final MakingBookings making = App.bean(MakingBookings.class);
    private final Rules rules = App.bean(Rules.class);
    private final JdbcClient jdbc = App.bean(JdbcClient.class);
    private final TransactionTemplate transaction = App.bean(TransactionTemplate.class);

    @Test
    void aBookingCheckedByOldRulesIsNotWritten() {
        var made = (MakingBookings.Outcome.Made) make("matsukawa-tatami");

        assertThatThrownBy(() -> copy(made.booking(), -1))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(e ->
                        assertThat(Bookings.violated((DataIntegrityViolationException) e))
                                .isEqualTo("booking_by_rules_in_force"));
    }

    @Test
    void aBookingWaitsForTheRuleThatIsBeingChangedAndObeysIt() throws Exception {
        var closing = new Rule.Closing(Set.of(), Set.of(), Set.of(DAY), false);
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var change =
                    threads.submit(() ->
                            transaction.executeWithoutResult(_ -> {
                                state("matsukawa-kitchen", closing);
                                begun.countDown();
                                untilSomebodyWaits();
                            }));
            begun.await();
            var outcome = threads.submit(() -> make("matsukawa-kitchen"));
            change.get();

            assertThat(outcome.get())
                    .isEqualTo(new MakingBookings.Outcome.Refused(List.of(Refusal.CLOSED)));
        }
    }

    @Test
    void nobodyPaysAPriceThatWasNotShown() {
        var before = making.checking();
        state("matsukawa-training", dearer());

        assertThat(making.make(order("matsukawa-training"), before))
                .isEqualTo(new MakingBookings.Outcome.Refused(List.of(Refusal.RULES_CHANGED)));
    }

    @Test
    void aChangeThatDoesNotConcernTheBookingLetsItPass() {
        var before = making.checking();
        state("matsukawa-hall-east", new Rule.Limits(4, 13));

        assertThat(making.make(order("matsukawa-hall-east"), before))
                .isInstanceOf(MakingBookings.Outcome.Made.class);
    }

    private void state(String room, Rule rule) {
        rules.add(new Reach(Reach.Kind.ROOM, room), DAY, null, rule, true);
    }

    private static Rule.Fees dearer() {
        return new Rule.Fees(
                Rule.FeeKind.MANAGER,
                Map.of("morning", 900L),
                0,
                Fraction.WHOLE,
                Fraction.WHOLE,
                Rounding.DOWN,
                10,
                List.of(),
                Map.of());
    }

    private void untilSomebodyWaits() {
        while (jdbc.sql(
                                """
                                select count(*)
                                  from pg_locks
                                 where locktype = 'advisory'
                                   and mode = 'ShareLock'
                                   and not granted
                                   and database = (select oid
                                                     from pg_database
                                                    where datname = current_database())
                                """)
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }

    private void copy(BookingId id, long edition) {
        jdbc.sql(
                        """
                        insert into centre.booking
                               (id, once, room, day, during, held, state, name, user_class, purpose,
                                title, people, for_profit, heating, fee_kind, gross, way, sample,
                                made_by, made_at, edition)
                        select gen_random_uuid(), gen_random_uuid(), room, day + 1,
                               tsrange(lower(during) + interval '1 day', upper(during) + interval '1 day'),
                               tsrange(lower(held) + interval '1 day', upper(held) + interval '1 day'),
                               state, name, user_class, purpose, title, people, for_profit, heating,
                               fee_kind, gross, way, sample, made_by, made_at, :edition
                          from centre.booking
                         where id = :id
                        """)
                .param("id", id.value())
                .param("edition", edition)
                .update();
    }

    private MakingBookings.Outcome make(String room) {
        return making.make(order(room), making.checking());
    }

    private static MakingBookings.Order order(String room) {
        var person = new PersonId(UUID.randomUUID());
        var wish =
                new Wish(
                        App.bean(Rooms.class).find(room).orElseThrow(),
                        new Use(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        Purpose.CULTURE,
                        "合唱",
                        5,
                        false,
                        false,
                        "");
        return new MakingBookings.Order(
                new Acting(new SignedIn(person, "合唱団", List.of()), "192.0.2.1"),
                UUID.randomUUID(),
                null,
                wish,
                new Booker(person, null, "合唱団", null, UserClass.RESIDENT),
                Checking.Door.OWN,
                false,
                null);
    }
}
