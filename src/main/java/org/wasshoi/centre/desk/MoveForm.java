package org.wasshoi.centre.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Move;
import org.wasshoi.web.Problem;

/// Another room and time as typed (変更の欄).
record MoveForm(String slot, String to, String partner) {

    static final MoveForm EMPTY = new MoveForm("", "", "");

    /// Choosing one of the times offered instead overrides what was chosen before.
    static MoveForm of(Map<String, String> fields) {
        var instead = fields.getOrDefault("instead", "");
        return new MoveForm(
                instead.isEmpty() ? fields.getOrDefault("slot", "") : instead,
                instead.isEmpty() ? fields.getOrDefault("to", "") : "",
                fields.getOrDefault("partner", ""));
    }

    List<Problem> problems(List<Room> rooms) {
        if (Wanted.of(slot).flatMap(one -> room(one, rooms)).isEmpty()) {
            return List.of(new Problem("slot", "desk.problem.slot"));
        }
        return to.isBlank() || end().isPresent()
                ? List.of()
                : List.of(new Problem("to", "desk.problem.to"));
    }

    Optional<Wanted> wanted() {
        return Wanted.of(slot).map(one -> end().map(one::until).orElse(one));
    }

    /// Whether it stands there already, as after a double click.
    boolean isDone(Line line) {
        var booking = line.booking();
        return wanted().equals(Optional.of(new Wanted(booking.room(), booking.use())));
    }

    /// The change itself; only for a form without problems.
    Move moving(Line line, List<Room> rooms) {
        var wanted = wanted().orElseThrow();
        return line.moving(room(wanted, rooms).orElseThrow(), wanted.use());
    }

    private static Optional<Room> room(Wanted wanted, List<Room> rooms) {
        return rooms.stream().filter(room -> room.id().equals(wanted.room())).findFirst();
    }

    private Optional<LocalTime> end() {
        try {
            return to.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(to.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
