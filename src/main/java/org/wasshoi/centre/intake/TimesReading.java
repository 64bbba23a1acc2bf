package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.intake.WrittenTime;

/// Understands from when until when (時間の読み取り): in two columns, as a band of the day, or as both
/// times in one column.
record TimesReading(Checking checking) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    record Times(LocalTime from, LocalTime to) {}

    @Nullable Times read(Asking asking, Room room, LocalDate day) {
        if (asking.has("from") || !asking.has("time")) {
            var from = asking.needed("from", "time", WrittenTime::read);
            var to = asking.needed("to", "time", WrittenTime::read);
            return from == null || to == null ? null : times(asking, "to", from, to);
        }
        var band = Choices.band(asking.text("time"));
        if (band.isPresent()) {
            var times = times(room, day, band.get());
            return times.isPresent() ? times.get() : asking.<Times>fail("time", "band");
        }
        var ends =
                asking.text("time")
                        .split(
                                "[-\u301C\uFF5E~\u2013\u2014\u2015\u2212\uFF0D\u30FC]|\u304B\u3089",
                                2);
        var from = WrittenTime.read(ends[0]);
        var to =
                ends.length < 2
                        ? Optional.<Integer>empty()
                        : WrittenTime.read(ends[1].replace("\u307E\u3067", ""));
        return from.isPresent() && to.isPresent()
                ? times(asking, "time", from.get(), to.get())
                : asking.<Times>fail("time", "times");
    }

    /// The bands of that day, or those of today where the rules do not reach back so far.
    private Optional<Times> times(Room room, LocalDate day, String band) {
        return Stream.of(day, checking.now().toLocalDate())
                .flatMap(one -> checking.book().find(Rule.Hours.class, room, one).stream())
                .limit(1)
                .flatMap(hours -> hours.slots().stream())
                .filter(slot -> slot.code().equals(band))
                .map(slot -> new Times(slot.from(), slot.to()))
                .findFirst();
    }

    private static @Nullable Times times(Asking asking, String field, int from, int to) {
        if (from >= to) {
            return asking.fail(field, "before");
        }
        if (to < WrittenTime.END_OF_DAY) {
            return new Times(
                    LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
        }
        asking.warn(field, "midnight");
        return new Times(LocalTime.ofSecondOfDay(from * 60L), LAST_MINUTE);
    }
}
