package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.centre.CentreFixtures.bands;
import static org.wasshoi.centre.CentreFixtures.book;
import static org.wasshoi.centre.CentreFixtures.closedOn;
import static org.wasshoi.centre.CentreFixtures.fees;
import static org.wasshoi.centre.CentreFixtures.opening;
import static org.wasshoi.centre.CentreFixtures.room;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.UserClass;

class CheckingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);

    private final Checking checking =
            new Checking(book(bands(), closedOn(DayOfWeek.SUNDAY), opening(6, 7), fees()), NOW);

    @ParameterizedTest(name = "on {0} from {1} to {2}: {3}")
    @CsvSource({
        "2026-11-23, 09:00, 12:00, PAST",
        "2026-11-24, 07:00, 08:00, PAST",
        "2026-12-06, 09:00, 12:00, CLOSED",
        "2026-12-29, 09:00, 12:00, CLOSED",
        "2026-11-30, 09:00, 12:00, TOO_LATE",
        "2027-05-25, 09:00, 12:00, NOT_YET",
        "2026-12-02, 12:00, 09:00, NO_TIME",
        "2026-12-02, 09:00, 09:00, NO_TIME",
        "2026-12-02, 08:00, 12:00, OUTSIDE_HOURS",
        "2026-12-02, 18:00, 22:00, OUTSIDE_HOURS",
        "2026-12-02, 09:30, 12:00, OUTSIDE_HOURS"
    })
    void refusesWhatTheRulesDoNotAllow(
            LocalDate day, LocalTime from, LocalTime to, Refusal expected) {
        assertThat(checking.refusals(wish(day, from, to, 10, ""), UserClass.RESIDENT, OWN))
                .containsExactly(expected);
    }

    private static final Checking.Door OWN = Checking.Door.OWN;

    @ParameterizedTest
    @CsvSource({"2026-12-01", "2027-05-24"})
    void allowsTheFirstAndTheLastDayOfTheWindow(LocalDate day) {
        var wish = wish(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 36, "");

        assertThat(checking.refusals(wish, UserClass.RESIDENT, OWN)).isEmpty();
    }

    /// 31 August less six months is the end of February.
    @Test
    void aWindowThatOpensOnADayThatIsNotThereOpensOnTheLastOfTheMonth() {
        assertThat(checking.opens(room(), LocalDate.of(2027, 8, 31), UserClass.RESIDENT))
                .contains(LocalDateTime.of(2027, 2, 28, 8, 30));
    }

    @Test
    void theDeskMayBeLateButNotEarly() {
        var tomorrow =
                wish(LocalDate.of(2026, 11, 25), LocalTime.of(9, 0), LocalTime.of(12, 0), 3, "");
        var next = wish(LocalDate.of(2027, 6, 25), LocalTime.of(9, 0), LocalTime.of(12, 0), 3, "");

        assertThat(checking.refusals(tomorrow, UserClass.RESIDENT, Checking.Door.DESK)).isEmpty();
        assertThat(checking.refusals(next, UserClass.RESIDENT, Checking.Door.DESK))
                .containsExactly(Refusal.NOT_YET);
    }

    @Test
    void refusesMorePeopleThanTheRoomHolds() {
        var wish = wish(LocalDate.of(2026, 12, 2), LocalTime.of(9, 0), LocalTime.of(12, 0), 37, "");

        assertThat(checking.refusals(wish, UserClass.RESIDENT, OWN))
                .containsExactly(Refusal.TOO_MANY_PEOPLE);
    }

    @ParameterizedTest
    @CsvSource({"half", "everything"})
    void refusesAnExemptionThatTheUserIsNotEntitledTo(String exemption) {
        var wish =
                wish(
                        LocalDate.of(2026, 12, 2),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        3,
                        exemption);

        assertThat(checking.refusals(wish, UserClass.RESIDENT, OWN))
                .containsExactly(Refusal.NO_SUCH_EXEMPTION);
    }

    private static Wish wish(
            LocalDate day, LocalTime from, LocalTime to, int people, String exemption) {
        return new Wish(
                room(),
                new Use(day, from, to),
                Purpose.LEARNING,
                "読書会",
                people,
                false,
                false,
                exemption);
    }
}
