package org.wasshoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.ledger.LedgerFixtures.day;

import org.junit.jupiter.api.Test;
import org.wasshoi.kernel.Period;

class SpanTest {

    @Test
    void isOneFiscalYearForAFiscalYear() {
        assertThat(Span.of(new Period(day(2024, 4, 1), day(2025, 3, 31))))
                .containsExactly(new Span(Grain.FISCAL_YEAR, day(2024, 4, 1), day(2024, 4, 1)));
    }

    @Test
    void isDaysThenMonthsThenYearsAndBack() {
        assertThat(Span.of(new Period(day(2022, 1, 30), day(2025, 5, 2))))
                .containsExactly(
                        new Span(Grain.DAY, day(2022, 1, 30), day(2022, 1, 31)),
                        new Span(Grain.MONTH, day(2022, 2, 1), day(2022, 3, 1)),
                        new Span(Grain.FISCAL_YEAR, day(2022, 4, 1), day(2024, 4, 1)),
                        new Span(Grain.MONTH, day(2025, 4, 1), day(2025, 4, 1)),
                        new Span(Grain.DAY, day(2025, 5, 1), day(2025, 5, 2)));
    }

    @Test
    void takesTheLeapDayIntoItsMonth() {
        assertThat(Span.of(new Period(day(2024, 2, 1), day(2024, 2, 29))))
                .containsExactly(new Span(Grain.MONTH, day(2024, 2, 1), day(2024, 2, 1)));
    }
}
