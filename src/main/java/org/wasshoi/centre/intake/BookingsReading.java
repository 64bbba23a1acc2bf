package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.centre.desk.HeadCount;
import org.wasshoi.community.Centre;
import org.wasshoi.intake.WrittenDay;
import org.wasshoi.intake.WrittenNumber;
import org.wasshoi.intake.WrittenPhone;
import org.wasshoi.intake.WrittenTime;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Name;

/// Understands bookings (予約の読み取り): those behind us as they were, those to come by the rules, and
/// none that meets another one of the same table.
final class BookingsReading implements Reading {

    private static final LocalDate FIRST = LocalDate.of(1990, 4, 1);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int LONGEST_TITLE = 200;
    private static final int YEARS_AHEAD = 2;

    /// The database keeps a lock a room and day until all is written, and has only so many.
    private static final int MOST_DAYS = 4_000;

    private final Reach reach;
    private final List<Room> rooms;
    private final Checking checking;
    private final Map<String, List<Placed>> placed = new HashMap<>();

    private record Placed(int line, Entry.Booked.Held held) {}

    private record Times(LocalTime from, LocalTime to) {}

    BookingsReading(Reach reach, List<Room> rooms, Checking checking) {
        this.reach = reach;
        this.rooms = rooms;
        this.checking = checking;
    }

    @Override
    public @Nullable Entry read(Asking asking) {
        if (Choices.isCancelled(asking.text("state"))) {
            asking.warn("state", "cancelled");
            return null;
        }
        var centre = reach.centre(asking);
        var day = day(asking);
        var room = centre == null ? null : room(asking, centre);
        var times = room == null || day == null ? null : times(asking, room, day);
        var name = asking.needed("name", "name", BookingsReading::name);
        var phone = asking.given("phone", "phone", WrittenPhone::read);
        var purpose = asking.given("purpose", "purpose", Choices::purpose, Purpose.OTHER);
        var user = asking.given("userClass", "user", Choices::userClass, UserClass.RESIDENT);
        var fee = asking.given("fee", "number", WrittenNumber::read);
        if (asking.failed()
                || centre == null
                || day == null
                || room == null
                || times == null
                || name == null) {
            return null;
        }
        var use = new Use(day, times.from(), times.to());
        var title = title(asking, name);
        var booker = new Booker(null, null, name, phone, user);
        return isBehindUs(use)
                ? past(asking, centre, room, use, booker, title, purpose, fee)
                : coming(asking, centre, room, use, booker, title, purpose, fee);
    }

    private @Nullable Entry past(
            Asking asking,
            Centre centre,
            Room room,
            Use use,
            Booker booker,
            String title,
            Purpose purpose,
            @Nullable Integer fee) {
        var count = Counting.count(asking, asking.has("came") ? "came" : "people");
        return count == null
                ? null
                : placed(
                        asking,
                        centre,
                        room,
                        use,
                        booker,
                        title,
                        Math.max(1, count.total()),
                        count,
                        purpose,
                        new Yen(fee == null ? 0 : fee));
    }

    private @Nullable Entry coming(
            Asking asking,
            Centre centre,
            Room room,
            Use use,
            Booker booker,
            String title,
            Purpose purpose,
            @Nullable Integer fee) {
        var people =
                asking.needed(
                        "people",
                        "planned",
                        text -> WrittenNumber.read(text).filter(number -> number > 0));
        if (people == null) {
            return null;
        }
        var wish = new Wish(room, use, purpose, title, people, false, false, "");
        var refusals = checking.refusals(wish, booker.userClass(), Checking.Door.DESK);
        if (!refusals.isEmpty()) {
            var field = refusals.getFirst().problem().field();
            return asking.fail(
                    field.equals("from") && asking.has("time") ? "time" : field,
                    "refused." + refusals.getFirst().name());
        }
        var price = fee == null ? checking.fee(wish, booker.userClass()).gross() : new Yen(fee);
        return placed(asking, centre, room, use, booker, title, people, null, purpose, price);
    }

    /// Notes where the room is held, and refuses what another line of this table holds.
    private @Nullable Entry placed(
            Asking asking,
            Centre centre,
            Room room,
            Use use,
            Booker booker,
            String title,
            int people,
            @Nullable HeadCount count,
            Purpose purpose,
            Yen fee) {
        var held = held(room, use);
        var others =
                room.parts().stream()
                        .map(part ->
                                placed.computeIfAbsent(part + use.day(), _ -> new ArrayList<>(2)))
                        .toList();
        var other =
                others.stream()
                        .flatMap(List::stream)
                        .filter(one -> one.held().meets(held))
                        .findFirst();
        if (other.isPresent()) {
            return asking.fail("room", "meets-line", String.valueOf(other.get().line()));
        }
        if (placed.size() > MOST_DAYS) {
            return asking.fail("day", "too-many-days", String.valueOf(MOST_DAYS));
        }
        others.forEach(lines -> lines.add(new Placed(asking.line(), held)));
        return new Entry.Booked(
                asking.line(),
                centre,
                room,
                use,
                held,
                booker,
                title,
                people,
                count,
                purpose,
                fee,
                Mark.of(room.id().value(), use.day(), use.from()));
    }

    private Entry.Booked.Held held(Room room, Use use) {
        var preparation =
                checking.book()
                        .find(Rule.Preparation.class, room, use.day())
                        .filter(_ -> !isBehindUs(use))
                        .orElse(new Rule.Preparation(0, 0));
        return new Entry.Booked.Held(
                use.from().toSecondOfDay() / 60 - preparation.before(),
                use.to().toSecondOfDay() / 60 + preparation.after());
    }

    private boolean isBehindUs(Use use) {
        return LocalDateTime.of(use.day(), use.to()).isBefore(checking.now());
    }

    private @Nullable LocalDate day(Asking asking) {
        var day = asking.needed("day", "day", WrittenDay::read);
        if (day == null) {
            return null;
        }
        if (day.isAfter(checking.now().toLocalDate().plusYears(YEARS_AHEAD))) {
            return asking.fail("day", "too-late");
        }
        return day.isBefore(FIRST) ? asking.fail("day", "too-early") : day;
    }

    private @Nullable Room room(Asking asking, Centre centre) {
        var here =
                rooms.stream().filter(room -> room.place().centre().equals(centre.id())).toList();
        if (!asking.has("room")) {
            return asking.fail("room", "blank");
        }
        var key = Reach.key(asking.text("room"));
        var found =
                here.stream()
                        .filter(room ->
                                Stream.of(room.id().value(), room.name().ja(), room.name().en())
                                        .map(Reach::key)
                                        .anyMatch(key::equals))
                        .findFirst();
        return found.isPresent() ? found.get() : asking.<Room>fail("room", "room", names(here));
    }

    private static String names(List<Room> rooms) {
        return rooms.stream()
                .map(room -> room.name().ja())
                .distinct()
                .collect(Collectors.joining("\u3001"));
    }

    private @Nullable Times times(Asking asking, Room room, LocalDate day) {
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

    private static String title(Asking asking, String name) {
        var title = asking.text("title");
        if (title.isEmpty()) {
            return name;
        }
        var tidy = title.replaceAll("\\p{Cntrl}+", " ").strip();
        if (tidy.length() <= LONGEST_TITLE) {
            return tidy;
        }
        asking.warn("title", "shortened", String.valueOf(LONGEST_TITLE));
        return tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST_TITLE / 2));
    }

    static Optional<String> name(String text) {
        return Optional.of(text.strip()).filter(name -> Name.problem(name).isEmpty());
    }
}
