package org.wasshoi.centre.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.kernel.Period;

class VacancyTest {

    private static final Room ROOM = CentreFixtures.room();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDate TAKEN = LocalDate.of(2026, 12, 10);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11-24, PAST",
        "2026-11-25, ASK",
        "2026-11-30, CLOSED",
        "2026-12-01, FREE",
        "2026-12-10, TAKEN",
        "2026-12-29, CLOSED",
        "2027-05-25, EARLY"
    })
    void marksTheMorningOfADay(LocalDate day, Mark mark) {
        var cell = vacancy().on(ROOM, day).cell(CentreFixtures.MORNING);

        assertThat(cell.mark()).isEqualTo(mark);
        assertThat(cell.bookable()).isEqualTo(mark == Mark.FREE);
    }

    @Test
    void leadsLocalGroupsToTheFormWhereResidentsMustAsk() {
        var vacancy = vacancy(openingForGroups());

        var cell = vacancy.on(ROOM, LocalDate.of(2026, 11, 28)).cell(CentreFixtures.NIGHT);

        assertThat(cell.mark()).isEqualTo(Mark.ASK);
        assertThat(cell.bookable()).isTrue();
        assertThat(cell.path())
                .isEqualTo("/rooms/yamanome-training/book?day=2026-11-28&from=18:00&to=21:00");
    }

    @Test
    void isTakenOnlyForTheTimeOfTheUse() {
        var week = Days.of(vacancy(), ROOM, Mondays.week(TAKEN));

        assertThat(week.days().get(3).cells())
                .extracting(Cell::mark)
                .containsExactly(Mark.TAKEN, Mark.FREE, Mark.FREE);
    }

    @Test
    void saysOnceThatADayIsClosed() {
        var week = Days.of(vacancy(), ROOM, Mondays.week(TAKEN));

        assertThat(week.days().getFirst().whole()).isEqualTo(Mark.CLOSED);
        assertThat(week.days().get(1).whole()).isNull();
        assertThat(week.isClosed(LocalDate.of(2026, 12, 7))).isTrue();
    }

    @Test
    void dividesAMonthIntoItsWeeks() {
        var december = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

        assertThat(Days.of(vacancy(), ROOM, december).weeks())
                .extracting(List::size)
                .containsExactly(6, 7, 7, 7, 4);
    }

    @Test
    void isTakenOnTheNextDayWhileClearingAwayLasts() {
        var late = new Taken(TAKEN.atTime(18, 0), TAKEN.plusDays(1).atTime(9, 30));
        var vacancy = new Vacancy(vacancy().checking(), Map.of(ROOM.id(), List.of(late)));

        var next = vacancy.on(ROOM, TAKEN.plusDays(1));
        assertThat(next.cell(CentreFixtures.MORNING).mark()).isEqualTo(Mark.TAKEN);
        assertThat(next.cell(CentreFixtures.AFTERNOON).mark()).isEqualTo(Mark.FREE);
    }

    @Test
    void hasNothingToShowWithoutHours() {
        var without = new Vacancy(new Checking(CentreFixtures.book(), NOW), Map.of());

        assertThat(Days.of(without, ROOM, Mondays.week(TAKEN)).weeks()).isEmpty();
    }

    @Test
    void tellsFromWhenUntilWhenADayCanBeBooked() {
        assertThat(Window.of(vacancy().checking(), ROOM, UserClass.RESIDENT))
                .contains(
                        new Window(
                                UserClass.RESIDENT,
                                LocalDate.of(2026, 12, 1),
                                LocalDate.of(2027, 5, 24)));
    }

    @Test
    void hasNoWindowWhereItClosesBeforeItOpens() {
        var never = vacancy(CentreFixtures.opening(0, 7)).checking();

        assertThat(Window.of(never, ROOM, UserClass.RESIDENT)).isEmpty();
        assertThat(Window.horizon(never, List.of(ROOM))).isEqualTo(NOW.toLocalDate());
    }

    private static Vacancy vacancy() {
        return vacancy(CentreFixtures.opening(6, 7));
    }

    private static Vacancy vacancy(Rule.Opening opening) {
        var book =
                CentreFixtures.book(
                        CentreFixtures.bands(), CentreFixtures.closedOn(DayOfWeek.MONDAY), opening);
        var taken = new Taken(TAKEN.atTime(9, 0), TAKEN.atTime(12, 0));
        return new Vacancy(new Checking(book, NOW), Map.of(ROOM.id(), List.of(taken)));
    }

    private static Rule.Opening openingForGroups() {
        var usual = CentreFixtures.opening(6, 7);
        var windows = new java.util.EnumMap<>(usual.windows());
        windows.put(UserClass.LOCAL_GROUP, new Rule.Opening.Window(7, 3));
        return new Rule.Opening(usual.moment(), windows);
    }
}
