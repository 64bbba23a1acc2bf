package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.centre.CentreFixtures.bands;
import static org.wasshoi.centre.CentreFixtures.book;
import static org.wasshoi.centre.CentreFixtures.closedOn;
import static org.wasshoi.centre.CentreFixtures.fees;
import static org.wasshoi.centre.CentreFixtures.hourly;
import static org.wasshoi.centre.CentreFixtures.room;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Fee;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.PersonId;

class TouchingTest {

    /// A Wednesday.
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    private static final PersonId BOOKER = new PersonId(new UUID(7, 7));

    @Test
    void tellsThatADayIsClosed() {
        var before = book(bands(), fees());
        var after = book(bands(), fees(), closedOn(DayOfWeek.WEDNESDAY));

        assertThat(effects(before, after, booking(DAY, 9, 12))).containsExactly(Effect.CLOSED);
        assertThat(effects(after, after, booking(DAY, 9, 12))).isEmpty();
        assertThat(effects(before, after, booking(DAY.plusDays(1), 9, 12))).isEmpty();
    }

    @Test
    void tellsThatAUseLiesOutsideTheHours() {
        var before = book(hourly(9, 21), fees());

        assertThat(effects(before, book(hourly(9, 17), fees()), booking(DAY, 16, 18)))
                .containsExactly(Effect.HOURS);
        assertThat(effects(before, book(hourly(9, 17), fees()), booking(DAY, 16, 17))).isEmpty();
    }

    @Test
    void tellsThePriceBeforeAndAfter() {
        var touch =
                touches(book(bands(), fees()), book(bands(), dearer()), booking(DAY, 9, 12))
                        .getFirst();

        assertThat(touch.effects()).containsExactly(Effect.PRICE);
        assertThat(touch.before()).isEqualTo(new Yen(405));
        assertThat(touch.after()).isEqualTo(new Yen(600));
    }

    @Test
    void tellsThatAnExemptionEnds() {
        var exempt = booking(DAY, 9, 12, "half", UserClass.LOCAL_GROUP);

        assertThat(effects(book(bands(), fees()), book(bands(), dearer()), exempt))
                .containsExactlyInAnyOrder(Effect.EXEMPTION, Effect.PRICE);
    }

    @Test
    void tellsWhichBookingsAreOverTheNewLimits() {
        var bookings =
                IntStream.range(0, 4).mapToObj(day -> booking(DAY.plusDays(day), 9, 12)).toList();
        var held =
                bookings.stream()
                        .map(one ->
                                new Touching.Held(
                                        BOOKER.value().toString(), one.id(), one.use().day()))
                        .toList();

        var inAWeek = limited(bookings, held, new Rule.Limits(3, 14));
        var inARow = limited(bookings, held, new Rule.Limits(5, 2));

        assertThat(inAWeek).containsExactly(Map.entry(bookings.get(3).id(), Set.of(Effect.OFTEN)));
        assertThat(inARow)
                .containsExactly(
                        Map.entry(bookings.get(2).id(), Set.of(Effect.ROW)),
                        Map.entry(bookings.get(3).id(), Set.of(Effect.ROW)));
    }

    @Test
    void tellsThatPreparationRunsIntoTheNextBooking() {
        var before = book(hourly(9, 21), fees());
        var after = book(hourly(9, 21), fees(), new Rule.Preparation(30, 0));

        var touches = touches(before, after, booking(DAY, 9, 12), booking(DAY, 12, 13));

        assertThat(touches).hasSize(2);
        assertThat(touches).allMatch(touch -> touch.effects().equals(Set.of(Effect.CLASH)));
        assertThat(touches(before, after, booking(DAY, 9, 11), booking(DAY, 12, 13))).isEmpty();
    }

    @Test
    void tellsThatWhatIsPaidBackDiffers() {
        var after =
                book(
                        bands(),
                        fees(),
                        new Rule.Cancelling(
                                List.of(new Rule.Cancelling.Refund(9, Fraction.WHOLE))));

        assertThat(effects(book(bands(), fees()), after, booking(DAY, 9, 12)))
                .containsExactly(Effect.REFUND);
    }

    private static List<Map.Entry<BookingId, Set<Effect>>> limited(
            List<Booking> bookings, List<Touching.Held> held, Rule.Limits limits) {
        var before = book(bands(), fees(), new Rule.Limits(5, 14));
        return Touching.of(
                        before, book(bands(), fees(), limits), DAY.atStartOfDay(), List.of(room()))
                .touches(bookings, held)
                .stream()
                .map(touch -> Map.entry(touch.booking().id(), touch.effects()))
                .toList();
    }

    private static Set<Effect> effects(Rulebook before, Rulebook after, Booking booking) {
        return touches(before, after, booking).stream()
                .map(Touch::effects)
                .findFirst()
                .orElse(Set.of());
    }

    private static List<Touch> touches(Rulebook before, Rulebook after, Booking... bookings) {
        return Touching.of(before, after, DAY.atStartOfDay(), List.of(room()))
                .touches(List.of(bookings), List.of());
    }

    private static Rule.Fees dearer() {
        return new Rule.Fees(
                Rule.FeeKind.USAGE,
                Map.of("morning", 600L, "", 150L),
                100,
                Fraction.WHOLE,
                Fraction.WHOLE,
                Rounding.DOWN,
                10,
                List.of(),
                Map.of());
    }

    private static Booking booking(LocalDate day, int from, int to) {
        return booking(day, from, to, "", UserClass.RESIDENT);
    }

    private static Booking booking(
            LocalDate day, int from, int to, String exemption, UserClass user) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                1,
                null,
                room().id(),
                new Use(day, LocalTime.of(from, 0), LocalTime.of(to, 0)),
                BookingState.CONFIRMED,
                new Booker(BOOKER, null, "合唱団", null, user),
                Purpose.CULTURE,
                "合唱",
                5,
                false,
                false,
                Equipment.NONE,
                new Fee(
                        Rule.FeeKind.USAGE,
                        new Yen(405),
                        exemption,
                        new Yen(exemption.isEmpty() ? 0 : 205)),
                false,
                1,
                false,
                BOOKER,
                null);
    }
}
