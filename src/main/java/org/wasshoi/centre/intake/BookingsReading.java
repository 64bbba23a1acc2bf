package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Refusal;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.centre.desk.HeadCount;
import org.wasshoi.community.Centre;
import org.wasshoi.intake.WrittenDay;
import org.wasshoi.intake.WrittenNumber;
import org.wasshoi.intake.WrittenPhone;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Name;

/// Understands bookings (予約の読み取り): those behind us as they were, those to come by the rules, and
/// none that meets another one of the same table.
final class BookingsReading implements Reading {

    private static final LocalDate FIRST = LocalDate.of(1990, 4, 1);
    private static final int LONGEST_TITLE = 200;
    private static final int YEARS_AHEAD = 2;

    private final Reach reach;
    private final RoomsReading rooms;
    private final TimesReading times;
    private final Checking checking;
    private final TableOfRooms table = new TableOfRooms();

    /// What past and coming bookings have in common.
    private record Line(
            Asking asking,
            Centre centre,
            Room room,
            Use use,
            Booker booker,
            String title,
            Purpose purpose,
            @Nullable Yen fee) {

        Wish wish(int people) {
            return new Wish(room, use, purpose, title, people, false, false, "");
        }
    }

    BookingsReading(Reach reach, List<Room> rooms, Checking checking) {
        this.reach = reach;
        this.rooms = new RoomsReading(rooms);
        this.times = new TimesReading(checking);
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
        var room = centre == null ? null : rooms.read(asking, centre);
        var span = room == null || day == null ? null : times.read(asking, room, day);
        var name = asking.needed("name", "name", BookingsReading::name);
        var phone = asking.given("phone", "phone", WrittenPhone::read);
        var purpose = asking.given("purpose", "purpose", Choices::purpose, Purpose.OTHER);
        var user = asking.given("userClass", "user", Choices::userClass, UserClass.RESIDENT);
        var fee = asking.given("fee", "number", WrittenNumber::read);
        if (asking.failed()
                || centre == null
                || day == null
                || room == null
                || span == null
                || name == null) {
            return null;
        }
        var use = new Use(day, span.from(), span.to());
        var line =
                new Line(
                        asking,
                        centre,
                        room,
                        use,
                        new Booker(null, null, name, phone, user),
                        title(asking, name),
                        purpose,
                        fee == null ? null : new Yen(fee));
        return isBehindUs(use) ? past(line) : coming(line);
    }

    private @Nullable Entry past(Line line) {
        var asking = line.asking();
        var count = Counting.count(asking, asking.has("came") ? "came" : "people");
        var fee = line.fee() == null ? Yen.ZERO : line.fee();
        return count == null ? null : placed(line, Math.max(1, count.total()), count, fee);
    }

    private @Nullable Entry coming(Line line) {
        var people =
                line.asking()
                        .needed(
                                "people",
                                "planned",
                                text -> WrittenNumber.read(text).filter(number -> number > 0));
        if (people == null) {
            return null;
        }
        var wish = line.wish(people);
        var user = line.booker().userClass();
        var refusals = checking.refusals(wish, user, Checking.Door.DESK);
        if (!refusals.isEmpty()) {
            return refused(line.asking(), refusals.getFirst());
        }
        var fee = line.fee() == null ? checking.fee(wish, user).gross() : line.fee();
        return placed(line, people, null, fee);
    }

    private static @Nullable Entry refused(Asking asking, Refusal why) {
        var field = why.problem().field();
        return asking.fail(
                field.equals("from") && asking.has("time") ? "time" : field,
                "refused." + why.name());
    }

    /// Refuses what another line of this table holds.
    private @Nullable Entry placed(Line line, int people, @Nullable HeadCount count, Yen fee) {
        var asking = line.asking();
        var room = line.room();
        var use = line.use();
        var held = held(room, use);
        var other = table.meeting(room, use.day(), held);
        if (other.isPresent()) {
            return asking.fail("room", "meets-line", String.valueOf(other.get()));
        }
        if (table.isFull()) {
            return asking.fail("day", "too-many-days", String.valueOf(TableOfRooms.MOST_DAYS));
        }
        table.hold(room, use.day(), held, asking.line());
        return new Entry.Booked(
                asking.line(),
                line.centre(),
                room,
                use,
                held,
                line.booker(),
                line.title(),
                people,
                count,
                line.purpose(),
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
