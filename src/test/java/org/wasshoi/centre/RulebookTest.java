package org.wasshoi.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.centre.CentreFixtures.AFTERNOON;
import static org.wasshoi.centre.CentreFixtures.BEGINNING;
import static org.wasshoi.centre.CentreFixtures.HOLIDAYS;
import static org.wasshoi.centre.CentreFixtures.MORNING;
import static org.wasshoi.centre.CentreFixtures.NIGHT;
import static org.wasshoi.centre.CentreFixtures.bands;
import static org.wasshoi.centre.CentreFixtures.book;
import static org.wasshoi.centre.CentreFixtures.closedOn;
import static org.wasshoi.centre.CentreFixtures.everywhere;
import static org.wasshoi.centre.CentreFixtures.hourly;
import static org.wasshoi.centre.CentreFixtures.room;
import static org.wasshoi.centre.CentreFixtures.stated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    @Test
    void theRuleWithTheSmallestReachWins() {
        var book =
                new Rulebook(
                        List.of(
                                stated(
                                        new Reach(Reach.Kind.ROOM, "yamanome-training"),
                                        BEGINNING,
                                        null,
                                        hourly(10, 12)),
                                everywhere(bands()),
                                stated(
                                        new Reach(Reach.Kind.CENTRE, "yamanome"),
                                        BEGINNING,
                                        null,
                                        hourly(8, 20))),
                        HOLIDAYS);

        assertThat(book.slots(room(), WEDNESDAY)).hasSize(2);
    }

    @Test
    void aRuleOfAnotherCentreSaysNothingHere() {
        var book =
                new Rulebook(
                        List.of(
                                everywhere(bands()),
                                stated(
                                        new Reach(Reach.Kind.CENTRE, "genbi"),
                                        BEGINNING,
                                        null,
                                        hourly(8, 20))),
                        HOLIDAYS);

        assertThat(book.slots(room(), WEDNESDAY)).containsExactly(MORNING, AFTERNOON, NIGHT);
    }

    @ParameterizedTest(name = "on {0} there are {1} slots")
    @CsvSource({"2026-11-30, 3", "2026-12-01, 2", "2026-12-31, 2", "2027-01-04, 3"})
    void aRuleHoldsFromItsFirstDayToItsLast(LocalDate day, int slots) {
        var december =
                stated(
                        new Reach(Reach.Kind.FACILITY, "yamanome"),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 31),
                        hourly(10, 12));
        var book = new Rulebook(List.of(everywhere(bands()), december), HOLIDAYS);

        assertThat(book.slots(room(), day)).hasSize(slots);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30", "2026-12-29", "2027-01-03", "2026-11-23"})
    void nothingCanBeBookedOnAClosedDay(LocalDate day) {
        assertThat(book(bands(), closedOn(DayOfWeek.MONDAY)).slots(room(), day)).isEmpty();
    }

    @Test
    void hoursAreSlotsOfAnHourEach() {
        assertThat(hourly(9, 21).slots())
                .hasSize(12)
                .allMatch(slot -> slot.from().plusHours(1).equals(slot.to()));
    }
}
