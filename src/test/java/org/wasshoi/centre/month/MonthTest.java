package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;

class MonthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Centre CENTRE = App.bean(Register.class).centres().getFirst();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-13", "2026-00", "2026-1", "2026-12", "1999-01", "２０２６-10", "x"})
    void isNotReadFromWhatIsNoMonthThatHasBegun(String written) {
        assertThat(Month.read(written, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10", "2026-11", "2000-04"})
    void isReadWhenItHasBegun(String written) {
        assertThat(Month.read(written, TODAY)).hasToString("Optional[" + written + "]");
    }

    @Test
    void isSealedByTheVersionsOfWhatWasAccepted() {
        var held =
                List.of(
                        report("b", Stage.ACCEPTED, 3),
                        report("a", Stage.ACCEPTED, 5),
                        report("c", Stage.SUBMITTED, 2));

        assertThat(Month.seal(Month.accepted(held))).isEqualTo("a:5,b:3");
    }

    @Test
    void wasClosedIfAllThatWasShownIsClosedNow() {
        var held = List.of(report("a", Stage.CLOSED, 6), report("b", Stage.CLOSED, 4));

        assertThat(Month.wasClosed(held, "a:5,b:3")).isTrue();
        assertThat(Month.wasClosed(held, "a:5,b:2")).isFalse();
        assertThat(Month.wasClosed(held, "a:5,c:1")).isFalse();
        assertThat(Month.wasClosed(held, "")).isFalse();
    }

    @Test
    void isMissingOnlySinceReportsAreAskedFor() {
        assertThat(standing(OCTOBER)).isEqualTo(Standing.MISSING);
        assertThat(standing(OCTOBER.minusMonths(1))).isEqualTo(Standing.MISSING);
        assertThat(standing(OCTOBER.plusMonths(1))).isEqualTo(Standing.UNASKED);
    }

    @Test
    void listsEveryCentreWhereverItStands() {
        var page =
                new ClosingPage(
                        Month.of(OCTOBER, List.of(CENTRE), List.of(), OCTOBER.plusMonths(1), TODAY),
                        false);

        assertThat(page.groups()).containsExactly(Standing.UNASKED);
    }

    private static Standing standing(YearMonth first) {
        return Month.of(OCTOBER, List.of(CENTRE), List.of(), first, TODAY).standing(CENTRE);
    }

    private static Report report(String centre, Stage stage, int version) {
        return new Report(new CentreId(centre), OCTOBER, stage, "", version);
    }
}
