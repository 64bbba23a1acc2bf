package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Period;
import org.wasshoi.web.LivePage;

/// The week of a centre (センターの一週間): each room with what is free of it.
record WeekPage(Centre centre, Period week, LocalDate today, LocalDate horizon, List<Days> rooms)
        implements LivePage {

    String path() {
        return "/centres/" + centre.id().value();
    }

    String path(LocalDate monday) {
        return path() + "/rooms?week=" + monday;
    }

    /// The running month begins today: days that are over are not shown.
    String path(YearMonth month) {
        return month.equals(YearMonth.from(today)) ? path() + "/rooms" : path(month.atDay(1));
    }

    boolean hasBefore() {
        return week.from().isAfter(today);
    }

    boolean hasAfter() {
        return !Mondays.of(horizon).isBefore(after());
    }

    LocalDate before() {
        return week.from().minusWeeks(1);
    }

    LocalDate after() {
        return week.from().plusWeeks(1);
    }

    /// The months that can be jumped to.
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(today),
                        month -> !month.isAfter(YearMonth.from(horizon)),
                        month -> month.plusMonths(1))
                .toList();
    }

    boolean isShown(YearMonth month) {
        return YearMonth.from(week.to()).equals(month);
    }

    /// The days on which every room is closed, by their names.
    List<String> closedDays() {
        return rooms.isEmpty()
                ? List.of()
                : rooms.getFirst().days().stream()
                        .filter(one -> rooms.stream().allMatch(room -> room.isClosed(one.day())))
                        .map(Days.Day::name)
                        .toList();
    }

    boolean isSample() {
        return rooms.stream().anyMatch(one -> one.room().sample());
    }
}
