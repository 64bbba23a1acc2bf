package org.wasshoi.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// The yearly awareness survey of the staff (職員意識調査), in the first working days of November.
record Surveys() implements Story {

    private static final Measure ANSWERED = new Measure("staff-answered");
    private static final Measure AWARE = new Measure("staff-aware");
    private static final Yearly ANSWERS = Yearly.of(812, 845, 831, 848, 856);
    private static final Yearly OF_THEM_AWARE = Yearly.of(503, 571, 590, 648, 702);
    private static final int DAYS = 10;

    @Override
    public String code() {
        return "staff-survey";
    }

    @Override
    public List<Event> in(FiscalYear year) {
        var days = workingDays(year);
        return IntStream.range(0, DAYS)
                .mapToObj(number -> answers(year, number, days.get(number)))
                .toList();
    }

    private Event answers(FiscalYear year, int number, LocalDate day) {
        var facts =
                List.of(
                        fact(ANSWERED, day, part(ANSWERS.countIn(year), number)),
                        fact(AWARE, day, part(OF_THEM_AWARE.countIn(year), number)));
        return new Event(Chance.origin(code(), year, number + 1), day, facts);
    }

    private static NewFact fact(Measure measure, LocalDate day, int answers) {
        return new NewFact(measure, day, Place.CITY, null, answers, answers);
    }

    private static int part(int total, int number) {
        return total * (number + 1) / DAYS - total * number / DAYS;
    }

    private static List<LocalDate> workingDays(FiscalYear year) {
        return LocalDate.of(year.value(), Month.NOVEMBER, 1)
                .datesUntil(year.last())
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .limit(DAYS)
                .toList();
    }
}
