package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.PageContext;

/// Figures in the reader's words: with their decimals, their unit and what is known of them.
final class Wording {

    private Wording() {}

    /// A figure with at least the decimals of its indicator.
    static String figure(Indicator indicator, @Nullable BigDecimal value) {
        return value == null
                ? text("indicator.nothing")
                : number(value.setScale(Math.max(value.scale(), indicator.decimals())));
    }

    /// 4.23回/年, 4.23 uses a year, 90%.
    static String withUnit(Indicator indicator, BigDecimal value) {
        return figure(indicator, value) + unit(indicator);
    }

    /// The unit as it follows a figure; only English words stand apart from it.
    static String unit(Indicator indicator) {
        return isPerCent(indicator)
                ? text(indicator.unit())
                : text("indicator.unit", text(indicator.unit()));
    }

    /// A distance between two figures: between two shares in points.
    static String distance(Indicator indicator, BigDecimal value) {
        return isPerCent(indicator)
                ? text("indicator.points", figure(indicator, value.abs()))
                : withUnit(indicator, value.abs());
    }

    /// 11月24日, 24 November: a day whose year is told beside it.
    static String day(LocalDate day) {
        return text(
                "indicator.day",
                text("indicator.month." + day.getMonthValue()),
                day.getDayOfMonth());
    }

    /// A whole number such as a sum of people, or nothing.
    static String whole(@Nullable BigDecimal value) {
        return value == null ? text("indicator.nothing") : number(value);
    }

    /// More, less or the same as on the same day last year.
    static String comparison(Indicator indicator, BigDecimal value, BigDecimal lastYear) {
        var difference = value.subtract(lastYear);
        return switch (difference.signum()) {
            case 1 -> text("indicator.more", distance(indicator, difference));
            case -1 -> text("indicator.less", distance(indicator, difference));
            default -> text("indicator.same");
        };
    }

    /// Sentences one after the other; Japanese needs no space between them.
    static String together(List<String> sentences) {
        var space = PageContext.current().language() == Language.EN ? " " : "";
        return String.join(space, sentences);
    }

    private static boolean isPerCent(Indicator indicator) {
        return indicator.computation() instanceof Computation.Share;
    }
}
