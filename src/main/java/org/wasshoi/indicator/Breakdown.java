package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.web.BarChart;

/// One fiscal year of an indicator by the members of a dimension (内訳), beside the whole city.
record Breakdown(Reading city, Dimension dimension, List<Point> members, Places places) {

    private static final int MANY = 12;

    Indicator indicator() {
        return city.indicator();
    }

    /// Names the dimension in addresses and message keys.
    String name() {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    boolean isLong() {
        return members.size() > MANY;
    }

    BarChart chart() {
        return new BarChart(
                text("indicator.by.caption." + name(), text(indicator().shortTitle())),
                city.sample(),
                text("indicator.by." + name()),
                text(indicator().unit()),
                members.stream().map(this::bar).toList());
    }

    /// What is recorded without a member, so that the members and the rest make the city.
    BigDecimal rest() {
        var known =
                members.stream()
                        .map(point -> counted(point.numerator(), point.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return counted(city.numerator(), city.value()).subtract(known);
    }

    private BarChart.Bar bar(Point point) {
        var member = Objects.requireNonNullElse(point.member(), "");
        return new BarChart.Bar(
                places.name(dimension, member).map(words -> text(words)).orElse(member),
                point.value() == null
                        ? null
                        : RecordsQuery.path(indicator(), city.year(), name(), member),
                point.value(),
                Wording.figure(indicator(), point.value()));
    }

    private static BigDecimal counted(@Nullable BigDecimal numerator, @Nullable BigDecimal value) {
        var counted = numerator == null ? value : numerator;
        return counted == null ? BigDecimal.ZERO : counted;
    }
}
