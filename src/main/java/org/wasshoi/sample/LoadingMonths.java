package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.month.ExampleMonths;
import org.wasshoi.community.PlaceId.CentreId;

/// Reports the months before this one: two are closed, of the last one some reports wait to be
/// accepted and some are missing.
@Component
class LoadingMonths {

    private static final int CLOSED = 2;

    /// Of eight centres, which one is late with its report and whose waits to be accepted.
    private static final int EIGHTH = 8;

    private static final int LATE = 2;
    private static final int WAITING = 5;

    private final Rooms rooms;
    private final ExampleMonths examples;

    LoadingMonths(Rooms rooms, ExampleMonths examples) {
        this.rooms = rooms;
        this.examples = examples;
    }

    void load(LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        var centres = List.copyOf(rooms.centres().keySet());
        for (int ago = CLOSED; ago > 0; ago--) {
            var month = last.minusMonths(ago);
            centres.forEach(centre -> examples.close(centre, month));
        }
        IntStream.range(0, centres.size()).forEach(turn -> report(centres, turn, last));
    }

    private void report(List<CentreId> centres, int turn, YearMonth month) {
        var centre = centres.get(turn);
        if (turn % EIGHTH == LATE) {
            return;
        }
        if (turn % EIGHTH == WAITING) {
            examples.submit(centre, month);
        } else {
            examples.accept(centre, month);
        }
    }
}
