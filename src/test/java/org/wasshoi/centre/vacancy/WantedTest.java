package org.wasshoi.centre.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.wasshoi.community.Area;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Problem;

class WantedTest {

    private static final Choices CHOICES =
            new Choices(
                    LocalDate.of(2026, 11, 24),
                    LocalDate.of(2027, 6, 24),
                    List.of("morning", "afternoon", "night"),
                    List.of("microphone", "projector"),
                    List.of(new Area(new AreaId("daito"), 1, Words.same("大東"), "だいとう")));

    @ParameterizedTest(name = "{0} is answered at {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    day=                                  | when
                    day=2027-04-31                        | day
                    day=きのう                              | day
                    day=2026-11-23                        | past
                    day=2027-06-25                        | early
                    month=2026-12                         | weekday
                    month=2026-12&weekday=8               | weekday
                    month=2026-10&weekday=6               | month
                    weekday=6                             | month
                    day=2026-12-12&band=noon              | band
                    day=2026-12-12&to=12:00               | from
                    day=2026-12-12&from=9:00&to=12:00     | from
                    day=2026-12-12&from=12:00             | to
                    day=2026-12-12&from=12:00&to=12:00    | to
                    day=2026-12-12&from=21:00&to=24:00    | to
                    day=2026-12-12&people=0               | people
                    day=2026-12-12&people=99999           | people
                    day=2026-12-12&people=-1              | people
                    day=2026-12-12&people=many            | people
                    day=2026-12-12&purpose=SLEEPING       | purpose
                    day=2026-12-12&equipment=organ        | equipment
                    day=2026-12-12&area=atlantis          | area
                    """)
    void isAnsweredBesideTheField(String query, String problem) {
        assertThat(wanted(query).problems(CHOICES))
                .extracting(Problem::key)
                .containsExactly("vacancy.problem." + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "day=2026-12-12",
        "day=令和8年12月12日（土）",
        "day=R8.12.12&people=３０&area=daito",
        "month=2026-12&weekday=6&band=night&equipment=projector&equipment=microphone",
        "day=2026-12-12&from=09:00&to=17:00&purpose=COOKING"
    })
    void isUnderstood(String query) {
        assertThat(wanted(query).problems(CHOICES)).isEmpty();
    }

    @Test
    void meansEverySuchDayOfTheMonthThatIsStillToCome() {
        assertThat(wanted("month=2026-11&weekday=6").days(CHOICES))
                .containsExactly(LocalDate.of(2026, 11, 28));
        assertThat(wanted("month=2026-12&weekday=6").days(CHOICES)).hasSize(4);
    }

    @Test
    void prefersTheDayThatIsWritten() {
        assertThat(wanted("day=2026-12-01&month=2026-12&weekday=6").days(CHOICES))
                .containsExactly(LocalDate.of(2026, 12, 1));
    }

    @Test
    void keepsItsAddressWithoutWhatIsEmpty() {
        assertThat(wanted("day=2026-12-12&month=&people=5").parameters())
                .containsOnlyKeys("day", "people");
    }

    private static Wanted wanted(String query) {
        return Wanted.of(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
    }
}
