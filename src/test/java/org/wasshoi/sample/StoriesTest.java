package org.wasshoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.NewFact;

class StoriesTest {

    private static final List<Story> CITY = Stories.at(SampleFixtures.aCity());

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void areTheSameEveryTimeTheyAreTold(int year) {
        assertThat(events(Stories.at(SampleFixtures.aCity()), year)).isEqualTo(events(CITY, year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void keepToTheirYearAndGiveEachRecordOnce(int year) {
        var events = events(CITY, year);
        assertThat(events).allMatch(event -> new FiscalYear(year).contains(event.day()));
        assertThat(events).extracting(Event::origin).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} of FY{1} is between {2} and {3}")
    @CsvSource({
        "web-views, 2024, 7033, 8022",
        "web-views, 2025, 8022, 9011",
        "body-activities, 2024, 440, 473",
        "body-activities, 2025, 466, 486",
        "facilitations, 2024, 138, 150",
        "facilitations, 2025, 138, 155",
        "team-meetings, 2024, 125, 140",
        "team-meetings, 2025, 125, 147",
        "consultations, 2024, 2335, 2390",
        "consultations, 2025, 2417, 2500",
        "staff-answered, 2024, 700, 900"
    })
    void bringSumsThatThePlanCanBeReadAgainst(String measure, int year, long least, long most) {
        assertThat(total(measure, year)).isBetween(least, most);
    }

    @ParameterizedTest(name = "FY{0}")
    @CsvSource("2024, 107780, 3.8, 3.9")
    void bringAboutAsManyVisitsPerResidentAsThePlanExpects(
            int year, long residents, double least, double most) {
        double visits = facts(year, "centre-visits").mapToLong(NewFact::quantity).sum();
        assertThat(visits / residents).isBetween(least, most);
        assertThat(facts(year, "centre-visits").count()).isBetween(14_000L, 17_000L);
    }

    @Test
    void leaveVisitsToTheBookingsOnceTheseAreKept() {
        assertThat(facts(2025, "centre-visits").map(NewFact::day))
                .contains(LocalDate.of(2025, 9, 30))
                .allMatch(day -> day.isBefore(LocalDate.of(2025, 10, 1)));
    }

    @Test
    void beginTheStocksWhereThePlanBegins() {
        assertThat(total("registered-bodies", 2024)).isEqualTo(33);
        assertThat(total("registered-bodies", 2025)).isZero();
        assertThat(total("staff-bank-registrants", 2024)).isEqualTo(47);
        assertThat(total("staff-bank-registrants", 2025)).isEqualTo(-1);
    }

    @Test
    void neverHaveMoreStaffAwareThanAnswered() {
        for (int year = 2024; year <= 2028; year++) {
            assertThat(total("staff-aware", year))
                    .isPositive()
                    .isLessThan(total("staff-answered", year));
        }
    }

    @Test
    void leaveTheCentresClosedOverTheNewYear() {
        assertThat(facts(2024, "centre-visits").map(fact -> MonthDay.from(fact.day())))
                .isNotEmpty()
                .doesNotContain(
                        MonthDay.of(Month.DECEMBER, 29),
                        MonthDay.of(Month.DECEMBER, 31),
                        MonthDay.of(Month.JANUARY, 1),
                        MonthDay.of(Month.JANUARY, 3));
    }

    private static List<Event> events(List<Story> stories, int year) {
        return stories.stream()
                .flatMap(story ->
                        story.in(new FiscalYear(year)).stream()
                                .filter(event -> story.covers(YearMonth.from(event.day()))))
                .toList();
    }

    private static Stream<NewFact> facts(int year, String measure) {
        return events(CITY, year).stream()
                .flatMap(event -> event.facts().stream())
                .filter(fact -> fact.measure().code().equals(measure));
    }

    private static long total(String measure, int year) {
        return measure.equals("web-views")
                ? facts(year, measure).mapToLong(NewFact::quantity).sum()
                : facts(year, measure).mapToLong(NewFact::count).sum();
    }
}
