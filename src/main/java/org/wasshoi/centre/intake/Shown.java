package org.wasshoi.centre.intake;

import static org.wasshoi.web.PageContext.date;
import static org.wasshoi.web.PageContext.month;
import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.desk.HeadCount;

/// Lines as they were understood, in the words of the reader (読み取った行の見せ方).
final class Shown {

    private Shown() {}

    static List<String> cells(Entry.Visits visits) {
        return List.of(
                text(visits.centre().name()),
                visits.monthly()
                        ? text("intake.monthly", month(YearMonth.from(visits.day())))
                        : date(visits.day()),
                visits.room(),
                visits.title(),
                number(visits.uses()),
                number(visits.count().total()),
                bands(visits.count()));
    }

    static List<String> cells(Entry.Booked booked) {
        var use = booked.use();
        return List.of(
                text(booked.centre().name()),
                date(use.day()),
                text("intake.from-to", use.from().toString(), use.to().toString()),
                text(booked.room().name()),
                booked.booker().name(),
                booked.isPast()
                        ? text("intake.people", number(booked.came()))
                        : text("intake.planned", number(booked.people())),
                text("intake.yen", number(booked.fee().amount())));
    }

    static List<String> cells(Entry.Regular regular) {
        return List.of(
                text(regular.centre().name()),
                regular.name(),
                text(regular.person() ? "intake.person" : "intake.group"),
                blank(regular.phone()),
                blank(regular.contact()),
                text(regular.userClass().key()));
    }

    private static String bands(HeadCount count) {
        return count.bands().entrySet().stream()
                .map(band -> text(band.getKey().key()) + " " + number(band.getValue()))
                .collect(Collectors.joining(" / "));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
