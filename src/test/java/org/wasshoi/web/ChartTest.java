package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @ParameterizedTest(name = "up to {0}: every {1} until {2}")
    @CsvSource({
        "43700, 10000, 50000",
        "47, 10, 50",
        "5, 1, 5",
        "1, 0.2, 1",
        "4.23, 1, 5",
        "0.07, 0.02, 0.08",
        "999, 200, 1000",
        "10000000, 2000000, 10000000",
        "0, 0.2, 0.2"
    })
    void hasRoundNumbersAlongItsSide(BigDecimal highest, BigDecimal step, BigDecimal top) {
        var ticks = Ticks.upTo(highest);
        assertThat(ticks.step()).isEqualByComparingTo(step);
        assertThat(ticks.top()).isEqualByComparingTo(top);
        assertThat(ticks.values()).hasSizeBetween(2, 8);
    }

    @Test
    void keepsEveryValueBetweenItsEnds() {
        var ticks = Ticks.between(number("3.69"), number("4.23"));
        assertThat(ticks.bottom()).isLessThanOrEqualTo(number("3.69"));
        assertThat(ticks.top()).isGreaterThanOrEqualTo(number("4.23"));
        assertThat(ticks.height(number("4.23"))).isBetween(0.8, 1.0);
    }

    @Test
    void drawsAFlatSeries() {
        var ticks = Ticks.between(number("33"), number("33"));
        assertThat(ticks.top()).isGreaterThan(ticks.bottom());
    }

    @Test
    void placesMarksByTheirShareOfTheHighest() {
        var target = new BulletGraph.Mark(number("100"), "100");
        var value = new BulletGraph.Mark(number("26"), "26");
        var graph = new BulletGraph("26 of 100", value, null, null, target);
        assertThat(graph.x(target)).isEqualTo("96.15%");
        assertThat(graph.x(value)).isEqualTo("25%");
        assertThat(graph.anchor(target)).isEqualTo("end");
        assertThat(graph.anchor(value)).isEqualTo("start");
    }

    @Test
    void placesAMarkOfNothingAtTheStart() {
        var nothing = new BulletGraph.Mark(BigDecimal.ZERO, "0");
        assertThat(new BulletGraph("", nothing, null, null, null).x(nothing)).isEqualTo("0%");
    }

    @Test
    void leavesGapsWhereAYearIsUnknown() {
        var chart =
                new LineChart(
                        "",
                        List.of(
                                new LineChart.Year("R4", number("1"), number("1")),
                                new LineChart.Year("R5", null, number("2")),
                                new LineChart.Year("R6", number("3"), number("3"))),
                        number("3"),
                        "3");
        assertThat(chart.line()).isEmpty();
        assertThat(chart.path()).hasSize(2);
        assertThat(chart.dots()).hasSize(2);
        assertThat(chart.goal()).isNotNull();
    }

    @Test
    void drawsNothingOfNothing() {
        var chart = new LineChart("", List.of(new LineChart.Year("R4", null, null)), null, "");
        assertThat(chart.dots()).isEmpty();
        assertThat(chart.goal()).isNull();
        var columns = new ColumnChart("", List.of(new ColumnChart.Column("4", null, null)));
        assertThat(columns.ticks()).isNotEmpty();
    }

    @Test
    void givesTheLongestBarTheWholeWidth() {
        var chart =
                new BarChart(
                        "",
                        false,
                        "",
                        "",
                        List.of(
                                new BarChart.Bar("a", null, number("8"), "8"),
                                new BarChart.Bar("b", null, null, "–")));
        assertThat(chart.width(number("8"))).isEqualTo("100%");
        assertThat(chart.width(number("2"))).isEqualTo("25%");
        assertThat(chart.width(number("-1"))).isEqualTo("0%");
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
