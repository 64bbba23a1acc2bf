package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.indicator.IndicatorFixtures.number;
import static org.wasshoi.indicator.IndicatorFixtures.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {

    @ParameterizedTest(name = "from {0} to {1} it passes {3} in {2}")
    @CsvSource({
        "3.77, 4.23, 2024, 3.9233",
        "3.77, 4.23, 2025, 4.0000",
        "3.77, 4.23, 2026, 4.0767",
        "3.77, 4.23, 2027, 4.1533",
        "3.77, 4.23, 2028, 4.2300",
        "7033, 10000, 2024, 8022.0000",
        "7033, 10000, 2025, 8516.5000",
        "7033, 10000, 2027, 9505.5000",
        "41, 61, 2024, 47.6667",
        "41, 61, 2026, 54.3333",
        "466, 486, 2024, 472.6667",
        "466, 486, 2027, 482.6667",
        "138, 150, 2026, 146.0000",
        "125, 170, 2025, 147.5000",
        "2335, 2500, 2027, 2472.5000",
        "33, 34, 2024, 33.3333",
        "33, 34, 2027, 33.8333"
    })
    void leadsStraightFromTheBaselineToTheTarget(
            String baseline, String target, int when, String expected) {
        assertThat(path(baseline, target).at(year(when)).setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(number(expected));
    }

    @ParameterizedTest(name = "{0} registrants in R7 have covered {1} of the way and are {2}")
    @CsvSource({"50, 0.45, BEHIND", "45, 0.20, FAR_BEHIND", "51, 0.50, ON_TRACK"})
    void judgesThePaceAgainstTheTimeGone(String value, String covered, Standing standing) {
        var path = path("41", "61");
        assertThat(path.covered(number(value))).isEqualByComparingTo(covered);
        assertThat(path.elapsed(year(2025), BigDecimal.ONE)).isEqualByComparingTo("0.5");
        assertThat(path.standing(number(value), number("0.5"))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "a pace of {0} is {1}")
    @CsvSource({
        "0.95, ON_TRACK",
        "0.9499, BEHIND",
        "0.60, BEHIND",
        "0.5999, FAR_BEHIND",
        "-0.1, FAR_BEHIND"
    })
    void drawsItsLinesAtTheAgreedPaces(String pace, Standing standing) {
        var path = path("0", "1");
        assertThat(path.standing(number(pace), BigDecimal.ONE)).isEqualTo(standing);
    }

    @Test
    void alsoLeadsDownwards() {
        var path = path("200", "100");
        assertThat(path.covered(number("150"))).isEqualByComparingTo("0.5");
        assertThat(path.standing(number("150"), number("0.5"))).isEqualTo(Standing.ON_TRACK);
        assertThat(path.standing(number("210"), number("0.5"))).isEqualTo(Standing.FAR_BEHIND);
    }

    @Test
    void hasNoPaceWithoutARise() {
        assertThat(path("34", "34").standing(number("34"), BigDecimal.ONE))
                .isEqualTo(Standing.LEVEL_ONLY);
    }

    @Test
    void doesNotExistWithoutABaseline() {
        assertThat(Path.of(IndicatorFixtures.awareness())).isEmpty();
    }

    private static Path path(String baseline, String target) {
        return new Path(number(baseline), year(2022), number(target), year(2028));
    }
}
