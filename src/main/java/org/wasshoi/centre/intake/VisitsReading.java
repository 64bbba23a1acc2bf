package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.UserClass;
import org.wasshoi.intake.WrittenDay;
import org.wasshoi.intake.WrittenMonth;
import org.wasshoi.intake.WrittenNumber;
import org.wasshoi.intake.WrittenTime;

/// Understands attendance of earlier years (過去の利用者数の読み取り). What a day, room, time and title have in
/// common with another line is told apart by their order in the file.
final class VisitsReading implements Reading {

    private static final LocalDate FIRST = LocalDate.of(1990, 4, 1);

    private final Reach reach;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    VisitsReading(Reach reach, LocalDate today) {
        this.reach = reach;
        this.today = today;
    }

    @Override
    public @Nullable Entry read(Asking asking) {
        var centre = reach.centre(asking);
        var monthly = !asking.has("day") && asking.has("month");
        var day = day(asking, monthly);
        var count = Counting.count(asking, "people");
        var uses = asking.given("uses", "number", WrittenNumber::read, monthly ? 0 : 1);
        var purpose = asking.given("purpose", "purpose", Choices::purpose, Purpose.OTHER);
        var user = asking.given("userClass", "user", Choices::userClass, UserClass.RESIDENT);
        var from = asking.given("from", "time", WrittenTime::read, -1);
        if (asking.failed() || centre == null || day == null || count == null) {
            return null;
        }
        if (count.total() == 0) {
            asking.warn("people", "nobody");
        }
        var room = asking.text("room");
        var title = asking.text("title");
        var mark =
                Mark.of(centre.id().value(), day, monthly, Reach.key(room), from, Reach.key(title));
        var turn = seen.merge(mark, 1, Integer::sum);
        return new Entry.Visits(
                asking.line(),
                centre,
                day,
                monthly,
                room,
                title,
                uses,
                count,
                purpose,
                user,
                Mark.of(mark, turn));
    }

    private @Nullable LocalDate day(Asking asking, boolean monthly) {
        var field = monthly ? "month" : "day";
        var day = monthly ? lastDay(asking) : asking.needed("day", "day", WrittenDay::read);
        if (day == null) {
            return null;
        }
        if (monthly ? !YearMonth.from(day).isBefore(YearMonth.from(today)) : day.isAfter(today)) {
            return asking.fail(field, monthly ? "month-not-over" : "future");
        }
        return day.isBefore(FIRST) ? asking.fail(field, "too-early") : day;
    }

    /// A total of a month stands on its last day.
    private static @Nullable LocalDate lastDay(Asking asking) {
        var month =
                asking.needed(
                        "month", "month", text -> WrittenMonth.read(text, asking.text("year")));
        return month == null ? null : month.atEndOfMonth();
    }
}
