package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.centre.booking.Alternative;
import org.wasshoi.centre.booking.Refusal;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where the desk gives a booking another room or time (部屋・時間の変更), or lets two change rooms (入れ替え).
record MovePage(
        Line line,
        LocalDate day,
        String typedDay,
        Choices choices,
        List<Line> others,
        MoveForm form,
        List<Problem> problems,
        List<Alternative> alternatives,
        LocalDate today,
        int status)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    MovePage with(List<Problem> found) {
        return told(found, List.of(), UNPROCESSABLE);
    }

    MovePage refused(String field, List<Refusal> why) {
        return with(why.stream().map(one -> new Problem(field, one.problem().key())).toList());
    }

    MovePage taken(String field, List<Alternative> near) {
        var lost = new Problem(near.isEmpty() ? field : "instead", "desk.problem.taken");
        return told(List.of(lost), near, CONFLICT);
    }

    MovePage overtaken() {
        return told(List.of(), List.of(), CONFLICT);
    }

    boolean isMovable() {
        return line.isMovable(today);
    }

    boolean isPaid() {
        return line.has(Step.PAID);
    }

    boolean isOvertaken() {
        return status == CONFLICT && problems.isEmpty();
    }

    private MovePage told(List<Problem> found, List<Alternative> near, int as) {
        return new MovePage(line, day, typedDay, choices, others, form, found, near, today, as);
    }

    String path() {
        return line.path() + "/move";
    }

    /// The bookings of the day with which it can change rooms, and none.
    List<Option> partners() {
        var choose = new Option("", PageContext.text("desk.choose"));
        return Stream.concat(Stream.of(choose), others.stream().map(MovePage::option)).toList();
    }

    private static Option option(Line other) {
        var booking = other.booking();
        return new Option(
                Partner.value(booking),
                PageContext.text(
                        "desk.partner",
                        PageContext.text(other.room().name()),
                        booking.use().from().toString(),
                        booking.use().to().toString(),
                        booking.booker().name()));
    }
}
