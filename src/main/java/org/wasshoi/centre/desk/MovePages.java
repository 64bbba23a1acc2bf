package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Problem;

/// Puts together where a booking can go (変更の画面).
@Component
class MovePages {

    private final Rooms rooms;
    private final Offers offers;
    private final Sheets sheets;
    private final Clock clock;

    MovePages(Rooms rooms, Offers offers, Sheets sheets, Clock clock) {
        this.rooms = rooms;
        this.offers = offers;
        this.sheets = sheets;
        this.clock = clock;
    }

    /// With what is free on a day, that of the booking if none is named.
    MovePage asked(Line line, String typedDay) {
        if (typedDay.isBlank()) {
            return page(line, line.booking().use().day(), MoveForm.EMPTY);
        }
        return Wareki.parse(typedDay, LocalDate.now(clock))
                .map(day -> page(line, day, MoveForm.EMPTY))
                .orElseGet(() -> unread(line, typedDay));
    }

    /// The form as it was sent.
    MovePage typed(Line line, MoveForm form) {
        var day = form.wanted().map(one -> one.use().day()).orElse(line.booking().use().day());
        return page(line, day, form);
    }

    List<Room> here(Line line) {
        return rooms.of(line.room().place().centre());
    }

    private MovePage unread(Line line, String typed) {
        var page = page(line, line.booking().use().day(), MoveForm.EMPTY);
        return new MovePage(
                        line,
                        page.day(),
                        typed,
                        page.choices(),
                        page.others(),
                        page.form(),
                        List.of(),
                        List.of(),
                        page.today(),
                        page.status())
                .with(List.of(new Problem("day", "desk.problem.day")));
    }

    private MovePage page(Line line, LocalDate day, MoveForm form) {
        var here = here(line);
        var today = LocalDate.now(clock);
        return new MovePage(
                line,
                day,
                day.toString(),
                new Choices(offers.of(here, day)),
                sheets.lines(here, line.booking().use().day()).stream()
                        .filter(other -> other.isMovable(today))
                        .filter(other -> !other.room().id().equals(line.room().id()))
                        .toList(),
                form,
                List.of(),
                List.of(),
                today,
                200);
    }
}
