package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.indicator.IndicatorFixtures.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {

    @ParameterizedTest(name = "√{0} is {1}")
    @CsvSource({"466, 21.59", "138, 11.75", "125, 11.18", "2335, 48.32"})
    void hasTheFloorOfAPoissonCount(BigDecimal count, String floor) {
        assertThat(Noise.floor(count).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(floor);
    }

    @ParameterizedTest(name = "from {0} to {1}: within chance {2}")
    @CsvSource({
        "466, 486, true",
        "138, 150, true",
        "125, 170, false",
        "2335, 2500, false",
        "100, 119, true",
        "100, 120, false"
    })
    void explainsLessThanTwoFloors(BigDecimal reference, BigDecimal value, boolean explained) {
        assertThat(Noise.POISSON.explains(value, reference)).isEqualTo(explained);
    }

    @Test
    void explainsNothingWhereItIsNotKnown() {
        assertThat(Noise.NONE.explains(number("466"), number("467"))).isFalse();
    }
}
