package org.wasshoi.centre.vacancy;

import static org.wasshoi.web.PageContext.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.community.Area;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;

/// What a search for a free room can be narrowed by (選べるもの), from today to the last day that can be
/// booked.
record Choices(
        LocalDate today,
        LocalDate last,
        List<String> bands,
        List<String> equipment,
        List<Area> areas) {

    Choices {
        bands = List.copyOf(bands);
        equipment = List.copyOf(equipment);
        areas = List.copyOf(areas);
    }

    Optional<YearMonth> month(String typed) {
        return months().filter(one -> one.toString().equals(typed)).findFirst();
    }

    boolean hasArea(String code) {
        return areas.stream().anyMatch(area -> area.id().value().equals(code));
    }

    List<Option> monthOptions() {
        return withNone(months().map(one -> new Option(one.toString(), PageContext.month(one))));
    }

    List<Option> weekdayOptions() {
        return withNone(
                Stream.of(DayOfWeek.values())
                        .map(day -> String.valueOf(day.getValue()))
                        .map(day -> new Option(day, text("vacancy.weekday." + day))));
    }

    List<Option> bandOptions() {
        return withAny(bands.stream().map(band -> new Option(band, text("vacancy.slot." + band))));
    }

    List<Option> timeOptions() {
        return withNone(Times.options().stream());
    }

    List<Option> purposeOptions() {
        return withAny(
                Stream.of(Room.Suited.values())
                        .map(one -> new Option(one.name(), text(one.key()))));
    }

    List<Option> areaOptions() {
        return withAny(
                areas.stream().map(area -> new Option(area.id().value(), text(area.name()))));
    }

    private Stream<YearMonth> months() {
        return Stream.iterate(
                YearMonth.from(today),
                month -> !month.isAfter(YearMonth.from(last)),
                month -> month.plusMonths(1));
    }

    private static List<Option> withNone(Stream<Option> options) {
        return with("vacancy.choose", options);
    }

    private static List<Option> withAny(Stream<Option> options) {
        return with("vacancy.any", options);
    }

    private static List<Option> with(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", text(none))), options).toList();
    }
}
