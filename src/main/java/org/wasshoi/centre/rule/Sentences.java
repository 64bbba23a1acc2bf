package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.date;
import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.web.PageContext;

/// A rule in plain words (決まりの言い表し), a sentence a line.
final class Sentences {

    private Sentences() {}

    static List<String> of(Rule rule) {
        return switch (rule) {
            case Rule.Hours hours -> hours(hours);
            case Rule.Closing closing -> closing(closing);
            case Rule.Opening opening -> opening(opening);
            case Rule.Limits limits ->
                    List.of(
                            text("rule.say.week", limits.inAWeek()),
                            text("rule.say.row", limits.daysInARow()));
            case Rule.Fees fees -> fees(fees);
            case Rule.Preparation preparation -> preparation(preparation);
            case Rule.Payment payment -> payment(payment);
            case Rule.Cancelling cancelling -> cancelling(cancelling);
        };
    }

    /// 午前 9:00〜12:00, or the times alone where the band has no name here.
    static String band(Slot band) {
        var times = text("rule.from-to", band.from().toString(), band.to().toString());
        return HoursFields.BANDS.contains(band.code())
                ? text("rule.say.band", bandName(band.code()), times)
                : times;
    }

    static String bandName(String code) {
        if (code.isEmpty()) {
            return text("rule.band.hour");
        }
        return HoursFields.BANDS.contains(code) ? text("rule.band." + code) : code;
    }

    /// 半分, すべて, or 3分の1.
    static String part(Fraction part) {
        if (part.numerator() == part.denominator()) {
            return text("rule.part.all");
        }
        return part.numerator() == 0
                ? text("rule.part.none")
                : text("rule.part", number(part.denominator()), number(part.numerator()));
    }

    private static List<String> hours(Rule.Hours hours) {
        var open = text("rule.say.hours", hours.opens().toString(), hours.closes().toString());
        return hours.bands().isEmpty()
                ? List.of(open, text("rule.say.hourly"))
                : Stream.concat(Stream.of(open), hours.bands().stream().map(Sentences::band))
                        .toList();
    }

    private static List<String> closing(Rule.Closing closing) {
        var lines = new ArrayList<String>();
        if (closing.weekly().size() == DayOfWeek.values().length) {
            return List.of(text("rule.say.closed.always"));
        }
        if (!closing.weekly().isEmpty()) {
            lines.add(text("rule.say.closed.weekly", weekdays(closing.weekly())));
        }
        if (closing.holidays()) {
            lines.add(text("rule.say.closed.holidays"));
        }
        if (!closing.yearly().isEmpty()) {
            lines.add(text("rule.say.closed.yearly", yearly(closing.yearly())));
        }
        if (!closing.days().isEmpty()) {
            lines.add(text("rule.say.closed.days", days(closing.days())));
        }
        return lines.isEmpty() ? List.of(text("rule.say.closed.never")) : List.copyOf(lines);
    }

    private static String weekdays(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> text("vacancy.weekday." + day.getValue()))
                .collect(Collectors.joining(text("rule.and")));
    }

    /// Days that follow each other are told from the first to the last, also over the turn of the
    /// year.
    private static String yearly(Set<MonthDay> days) {
        var sorted = days.stream().sorted().toList();
        var runs = new ArrayList<List<MonthDay>>();
        for (var day : sorted) {
            var last = runs.isEmpty() ? null : runs.getLast().getLast();
            if (last != null && last.atYear(2024).plusDays(1).equals(day.atYear(2024))) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        if (runs.size() > 1
                && runs.getFirst().getFirst().equals(MonthDay.of(1, 1))
                && runs.getLast().getLast().equals(MonthDay.of(12, 31))) {
            runs.getLast().addAll(runs.removeFirst());
        }
        return runs.stream()
                .map(run ->
                        run.size() == 1
                                ? monthDay(run.getFirst())
                                : text(
                                        "rule.from-to",
                                        monthDay(run.getFirst()),
                                        monthDay(run.getLast())))
                .collect(Collectors.joining(text("rule.and")));
    }

    private static String monthDay(MonthDay day) {
        return switch (PageContext.current().language()) {
            case JA, EASY -> "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
            case EN ->
                    "%d %s"
                            .formatted(
                                    day.getDayOfMonth(),
                                    day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        };
    }

    /// What is over says nothing any more.
    private static String days(Set<LocalDate> days) {
        var today = PageContext.current().today();
        var coming = days.stream().filter(day -> !day.isBefore(today)).sorted().toList();
        return coming.isEmpty()
                ? text("rule.say.closed.days.over")
                : coming.stream()
                        .map(PageContext::date)
                        .collect(Collectors.joining(text("rule.and")));
    }

    private static List<String> opening(Rule.Opening opening) {
        return Stream.of(UserClass.values())
                .map(user -> {
                    var window = opening.window(user);
                    return text(
                            window.daysBefore() == 0 ? "rule.say.window.day" : "rule.say.window",
                            text("vacancy.user." + user.name()),
                            window.monthsBefore(),
                            opening.moment().toString(),
                            window.daysBefore());
                })
                .toList();
    }

    private static List<String> fees(Rule.Fees fees) {
        var lines = new ArrayList<String>();
        fees.prices().entrySet().stream()
                .sorted(Comparator.comparing(one -> place(one.getKey())))
                .map(one -> text("rule.say.price", bandName(one.getKey()), number(one.getValue())))
                .forEach(lines::add);
        lines.add(text("rule.say.heating", number(fees.heatingByTheHour())));
        fees.equipment().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                        text(
                                "rule.say.equipment",
                                Equipment.name(one.getKey()),
                                number(one.getValue())))
                .forEach(lines::add);
        lines.add(text("rule.say.outsider", times(fees.outsider())));
        lines.add(text("rule.say.profit", times(fees.profit())));
        fees.exemptions().stream()
                .map(one -> text("rule.say.exemption", text(one.name()), part(one.part())))
                .forEach(lines::add);
        lines.add(
                text(
                        "rule.say.rounding",
                        number(fees.unit()),
                        text("rule.rounding." + fees.rounding().name())));
        lines.add(text("centre.fee." + fees.kind().name()));
        return List.copyOf(lines);
    }

    private static int place(String band) {
        return band.isEmpty() ? HoursFields.BANDS.size() : HoursFields.BANDS.indexOf(band);
    }

    private static String times(Fraction rate) {
        return rate.numerator() % rate.denominator() == 0
                ? number(rate.numerator() / rate.denominator())
                : rate.toString();
    }

    private static List<String> preparation(Rule.Preparation preparation) {
        return preparation.before() == 0 && preparation.after() == 0
                ? List.of(text("rule.say.preparation.none"))
                : List.of(text("rule.say.preparation", preparation.before(), preparation.after()));
    }

    private static List<String> payment(Rule.Payment payment) {
        var lines = new ArrayList<String>();
        lines.add(
                switch (payment.when()) {
                    case ADVANCE -> text("rule.say.pay.ADVANCE", payment.days());
                    case ON_THE_DAY -> text("rule.say.pay.ON_THE_DAY");
                });
        if (payment.releases()) {
            lines.add(text("rule.say.pay.releases"));
        }
        if (payment.approvesExemptions()) {
            lines.add(text("rule.say.pay.approves"));
        }
        return List.copyOf(lines);
    }

    private static List<String> cancelling(Rule.Cancelling cancelling) {
        var lines =
                cancelling.refunds().stream()
                        .sorted(Comparator.comparing(Rule.Cancelling.Refund::daysBefore).reversed())
                        .map(one ->
                                text(
                                        one.daysBefore() == 0
                                                ? "rule.say.refund.day"
                                                : "rule.say.refund",
                                        one.daysBefore(),
                                        part(one.part())))
                        .toList();
        return Stream.concat(lines.stream(), Stream.of(text("rule.say.refund.else"))).toList();
    }

    /// From when until when, in words.
    static String valid(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? text("rule.valid.open", date(from))
                : text("rule.valid", date(from), date(to));
    }
}
