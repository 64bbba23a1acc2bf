package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wasshoi.indicator.IndicatorFixtures.number;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final BigDecimal EXACTLY = new BigDecimal("0.000000005");

    private final Change change =
            Change.between(number("414700"), number("110000"), number("420000"), number("104000"));

    @Test
    void splitsARatioIntoUseAndPopulation() {
        assertThat(change.total()).isCloseTo(number("0.26846154"), within(EXACTLY));
        assertThat(change.numerator()).isCloseTo(number("0.04957168"), within(EXACTLY));
        assertThat(change.denominator()).isCloseTo(number("0.21888986"), within(EXACTLY));
    }

    @Test
    void leavesNothingUnexplained() {
        assertThat(change.numerator().add(change.denominator()))
                .isEqualByComparingTo(change.total());
    }
}
