package org.wasshoi.centre.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Someone;

/// Bookings and head counts of months long past, put into the running program as desks leave them.
final class Bookkeeping {

    static final CentreId CENTRE = new CentreId("yamanome");
    static final String ROOM = "yamanome-training";
    static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private static final AtomicInteger MONTHS = new AtomicInteger();

    private Bookkeeping() {}

    /// A month that no other test writes in, nor in that of the year before.
    static YearMonth month() {
        var number = MONTHS.getAndIncrement();
        return YearMonth.of(2003 + 2 * (number / 12), 1 + number % 12);
    }

    /// A booking as it ended.
    record Booked(
            String room,
            LocalDate day,
            int hour,
            BookingState state,
            Purpose purpose,
            UserClass user,
            FeeKind kind,
            long gross,
            long reduction) {

        static Booked used(LocalDate day) {
            return new Booked(
                    ROOM,
                    day,
                    9,
                    BookingState.USED,
                    Purpose.LEARNING,
                    UserClass.LOCAL_GROUP,
                    FeeKind.USAGE,
                    400,
                    0);
        }

        Booked as(BookingState other) {
            return new Booked(room, day, hour, other, purpose, user, kind, gross, reduction);
        }

        Booked at(int other) {
            return new Booked(room, day, other, state, purpose, user, kind, gross, reduction);
        }

        Booked costing(FeeKind other, long yen, long less) {
            return new Booked(room, day, hour, state, purpose, user, other, yen, less);
        }

        UUID kept() {
            return book(this);
        }
    }

    private static UUID book(Booked booked) {
        var id = UUID.randomUUID();
        sql("""
        insert into centre.booking (id, once, room, day, during, held, state, name, user_class,
                                    purpose, title, people, for_profit, heating, fee_kind, gross,
                                    exemption, reduction, way, sample, made_by, made_at)
        values (:id, :id, :room, :day, tsrange(:from, :to), tsrange(:from, :to), :state, '山目の会',
                :user, :purpose, '健康体操', 10, false, false, :kind, :gross, :exemption,
                :reduction, 'FORM', false, :id, now())
        """)
                .param("id", id)
                .param("room", booked.room())
                .param("day", booked.day())
                .param("from", booked.day().atTime(LocalTime.of(booked.hour(), 0)))
                .param("to", booked.day().atTime(LocalTime.of(booked.hour() + 3, 0)))
                .param("state", booked.state().name())
                .param("user", booked.user().name())
                .param("purpose", booked.purpose().name())
                .param("kind", booked.kind().name())
                .param("gross", booked.gross())
                .param("exemption", booked.reduction() > 0 ? "half" : "")
                .param("reduction", booked.reduction())
                .update();
        return id;
    }

    /// So many people, or so many children, students, adults and seniors.
    static void count(UUID booking, int version, int total, @Nullable Integer... bands) {
        var parts = bands.length == 0 ? new Integer[4] : bands;
        sql("""
        insert into centre.head_count (booking, version, total, children, students, adults, seniors,
                                       recorded_by, recorded_at)
        values (:booking, :version, :total, :children, :students, :adults, :seniors, :booking, now())
        """)
                .param("booking", booking)
                .param("version", version)
                .param("total", total)
                .param("children", parts[0])
                .param("students", parts[1])
                .param("adults", parts[2])
                .param("seniors", parts[3])
                .update();
    }

    static void pay(UUID booking, LocalDate day) {
        sql("""
        insert into centre.desk_note (id, booking, step, day, noted_by, noted_at)
        values (gen_random_uuid(), :booking, 'PAID', :day, :booking, now())
        """)
                .param("booking", booking)
                .param("day", day)
                .update();
    }

    static JdbcClient.StatementSpec sql(String text) {
        return App.bean(JdbcClient.class).sql(text);
    }

    static int rows(String text, Object... values) {
        return sql(text).params(List.of(values)).query(Integer.class).single();
    }

    /// Somebody who writes the reports of a centre.
    static Someone manager(String centre) {
        var manager = Someone.resident("管理 太郎");
        manager.take(
                Role.CENTRE_MANAGER,
                new Scope.OfCentre(centre),
                new Term(LocalDate.of(2020, 4, 1), null));
        return manager;
    }

    static Someone city() {
        return Someone.as(Role.CITY_STAFF);
    }

    static Acting acting(Someone person) {
        var roles = App.bean(Memberships.class).current(person.id());
        return new Acting(new SignedIn(person.id(), "管理 太郎", roles), "192.0.2.1");
    }

    static Report report(YearMonth month) {
        return report(CENTRE, month);
    }

    static Report report(CentreId centre, YearMonth month) {
        return App.bean(MonthReports.class).of(centre, month);
    }

    /// Hands a report in as it stands.
    static Report submitted(String centre, YearMonth month) {
        var id = new CentreId(centre);
        App.bean(WritingReports.class)
                .submit(acting(manager(centre)), report(id, month), "変わりありません。");
        return report(id, month);
    }

    static Report accepted(String centre, YearMonth month) {
        var report = submitted(centre, month);
        App.bean(JudgingReports.class).move(acting(city()), report, Stage.ACCEPTED, "");
        return report(report.centre(), month);
    }
}
