package org.wasshoi.centre.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.kernel.Wareki;

/// A room and a time as a form sends them back (部屋と時間の選択), such as `2026-12-15 yamanome-training
/// 09:00 12:00`.
record Wanted(RoomId room, Use use) {

    private static final int PARTS = 4;

    static Optional<Wanted> of(String typed) {
        var parts = typed.strip().split(" ");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var use =
                    new Use(
                            Wareki.parse(parts[0])
                                    .orElseThrow(() -> new DateTimeException("No day")),
                            LocalTime.parse(parts[2]),
                            LocalTime.parse(parts[3]));
            return Optional.of(new Wanted(new RoomId(parts[1]), use));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    String value() {
        return "%s %s %s %s".formatted(use.day(), room.value(), use.from(), use.to());
    }

    Wanted until(LocalTime to) {
        return new Wanted(room, new Use(use.day(), use.from(), to));
    }
}
