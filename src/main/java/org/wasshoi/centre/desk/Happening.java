package org.wasshoi.centre.desk;

import static org.wasshoi.web.PageContext.date;
import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.time.Instant;
import java.time.LocalDate;
import org.wasshoi.centre.booking.Moved;
import org.wasshoi.kernel.Words;

/// A line of a use's history (履歴の一行): when, by whom and what.
record Happening(Instant at, String by, What what) {

    /// What happened.
    sealed interface What {

        record Did(Note note) implements What {}

        record Undid(Note note) implements What {}

        record Count(Counted counted) implements What {}

        /// From the room and time that it had until then.
        record Move(Moved moved, Words room) implements What {}
    }

    LocalDate day() {
        return Note.day(at);
    }

    String time() {
        return Note.time(at).toString();
    }

    String words() {
        return switch (what) {
            case What.Did(var note) -> words(note);
            case What.Undid(var note) -> text("desk.undid", words(note));
            case What.Move(var moved, var room) ->
                    text(
                            "desk.did.move",
                            text(room),
                            date(moved.use().day()),
                            moved.use().from().toString(),
                            moved.use().to().toString());
            case What.Count(var counted) ->
                    text("desk.did.count", number(counted.count().total()), counted.version());
        };
    }

    private static String words(Note note) {
        return note.step() == Step.PAID
                ? text("desk.did.paid", date(note.day()))
                : text(note.step().doneKey());
    }
}
