package org.wasshoi.centre;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.pack.Node;

/// Reads one rule of use out of a plan pack.
final class RuleReading {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern MONTH_DAY = Pattern.compile("(0\\d|1[0-2])-([0-2]\\d|3[01])");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,4}/[1-9]\\d{0,3}");
    private static final int MOST_YEN = 1_000_000;

    private RuleReading() {}

    static Rule rule(Node node) {
        return switch (node.get("kind").choice(RuleKind.class)) {
            case HOURS -> hours(node);
            case CLOSING -> closing(node);
            case OPENING -> opening(node);
            case LIMITS ->
                    new Rule.Limits(
                            node.get("inAWeek").integer(1, 100),
                            node.get("daysInARow").integer(1, 100));
            case FEES -> fees(node);
            case PREPARATION ->
                    new Rule.Preparation(
                            node.get("before").integer(0, 240), node.get("after").integer(0, 240));
            case PAYMENT ->
                    new Rule.Payment(
                            node.get("when").choice(Rule.Payment.When.class),
                            node.get("days").integer(0, 90),
                            node.get("releases").flag(),
                            node.get("approvesExemptions").flag());
            case CANCELLING ->
                    new Rule.Cancelling(
                            node.get("refunds").items().stream().map(RuleReading::refund).toList());
        };
    }

    private static Rule hours(Node node) {
        var bands =
                node.get("bands").items().stream()
                        .map(band ->
                                new Slot(
                                        band.get("code").text(),
                                        time(band.get("from")),
                                        time(band.get("to"))))
                        .toList();
        return new Rule.Hours(time(node.get("opens")), time(node.get("closes")), bands);
    }

    private static Rule closing(Node node) {
        return new Rule.Closing(
                node.get("weekly").items().stream()
                        .map(day -> day.choice(DayOfWeek.class))
                        .collect(Collectors.toSet()),
                node.get("yearly").items().stream()
                        .map(day -> MonthDay.parse("--" + day.text(MONTH_DAY, "not 12-29")))
                        .collect(Collectors.toSet()),
                node.get("days").items().stream().map(Node::date).collect(Collectors.toSet()),
                node.get("holidays").flag());
    }

    private static Rule opening(Node node) {
        var windows = new EnumMap<UserClass, Rule.Opening.Window>(UserClass.class);
        for (var user : UserClass.values()) {
            var window = node.get("windows").get(user.name());
            windows.put(
                    user,
                    new Rule.Opening.Window(
                            window.get("monthsBefore").integer(0, 36),
                            window.get("daysBefore").integer(0, 90)));
        }
        return new Rule.Opening(time(node.get("moment")), windows);
    }

    private static Rule fees(Node node) {
        return new Rule.Fees(
                node.get("income").choice(Rule.FeeKind.class),
                prices(node.get("prices")),
                node.get("heatingByTheHour").integer(0, MOST_YEN),
                fraction(node.get("outsider")),
                fraction(node.get("profit")),
                node.get("rounding").choice(Rounding.class),
                node.get("unit").integer(1, 1_000),
                node.get("exemptions").items().stream().map(RuleReading::exemption).toList(),
                node.find("equipment").map(RuleReading::prices).orElse(Map.of()));
    }

    private static Map<String, Long> prices(Node node) {
        var prices = new LinkedHashMap<String, Long>();
        node.names()
                .forEach(code ->
                        prices.put(
                                code.equals("hour") ? "" : code,
                                (long) node.get(code).integer(0, MOST_YEN)));
        return prices;
    }

    private static Rule.Fees.Exemption exemption(Node node) {
        return new Rule.Fees.Exemption(
                node.get("code").text(),
                node.get("name").words(),
                fraction(node.get("part")),
                node.get("classes").items().stream()
                        .map(user -> user.choice(UserClass.class))
                        .collect(Collectors.toSet()));
    }

    private static Rule.Cancelling.Refund refund(Node node) {
        return new Rule.Cancelling.Refund(
                node.get("daysBefore").integer(0, 90), fraction(node.get("part")));
    }

    private static LocalTime time(Node node) {
        return LocalTime.parse(node.text(TIME, "時刻（09:00）ではありません / not a time such as 09:00"));
    }

    private static Fraction fraction(Node node) {
        var parts = node.text(FRACTION, "割合（1/2）ではありません / not a rate such as 1/2").split("/");
        return new Fraction(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
