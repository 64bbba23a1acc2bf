package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rule.Payment;
import org.wasshoi.kernel.Yen;

class TermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate USE = LocalDate.of(2026, 12, 1);
    private static final Payment AHEAD = new Payment(Payment.When.ADVANCE, 3, true, true);

    @Test
    void leaveABookingProvisionalUntilItIsPaid() {
        var terms = Terms.of(BookingState.REQUESTED).permitted(AHEAD, fee(400), TODAY, USE);

        assertThat(terms.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(terms.payBy()).isEqualTo(TODAY.plusDays(3));
        assertThat(terms.releases()).isTrue();
    }

    @Test
    void askForNothingWhereNothingIsToPay() {
        var terms = Terms.of(BookingState.REQUESTED).permitted(AHEAD, fee(0), TODAY, USE);

        assertThat(terms).isEqualTo(Terms.of(BookingState.CONFIRMED));
    }

    @Test
    void letATimeToPayBeginOnlyOnceTheAmountIsKnown() {
        var asked = new Terms(BookingState.REQUESTED, null, false, Approval.ASKED, new Yen(200));

        var waiting = asked.permitted(AHEAD, fee(200), TODAY, USE);
        var decided = waiting.decided(true).permitted(AHEAD, fee(200), TODAY, USE);

        assertThat(waiting.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(waiting.payBy()).isNull();
        assertThat(decided.payBy()).isEqualTo(TODAY.plusDays(3));
        assertThat(decided.approval()).isEqualTo(Approval.GRANTED);
    }

    @ParameterizedTest(name = "{0} days, {1}: {2}")
    @CsvSource({
        "ADVANCE, 3, 2026-11-28",
        "ADVANCE, 6, 2026-12-01",
        "ADVANCE, 30, 2026-12-01",
        "ADVANCE, 0, 2026-11-25",
        "ON_THE_DAY, 0, 2026-12-01"
    })
    void neverLetTheTimeToPayEndAfterTheUse(Payment.When when, int days, LocalDate due) {
        assertThat(new Payment(when, days, false, false).due(TODAY, USE)).isEqualTo(due);
    }

    private static Fee fee(long net) {
        return new Fee(Rule.FeeKind.USAGE, new Yen(net), "", Yen.ZERO);
    }
}
