package org.wasshoi.centre.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Yen;

/// Adds the records of a centre's month up (記録の集計), of the same month a year before too; in as many
/// statements, however much is recorded.
@Repository
class MonthRecords {

    private final JdbcClient jdbc;

    MonthRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The total of each month and its parts, of which each counts every use once.
    Map<YearMonth, Sums> sums(CentreId centre, YearMonth month, LocalDate today) {
        var sums = new HashMap<YearMonth, Sums>();
        jdbc.sql(
                        """
                        select date_trunc('month', booking.day)::date as month,
                               purpose, user_class, fee_kind,
                               grouping(purpose, user_class, fee_kind) as level,
                               count(*) filter (where state = 'USED') as uses,
                               coalesce(sum(counted.total), 0) as people,
                               coalesce(sum(counted.children), 0) as children,
                               coalesce(sum(counted.students), 0) as students,
                               coalesce(sum(counted.adults), 0) as adults,
                               coalesce(sum(counted.seniors), 0) as seniors,
                               coalesce(sum(gross - reduction) filter (where state = 'USED'), 0) as due,
                               count(*) filter (where state = 'USED' and exemption <> '') as exemptions,
                               coalesce(sum(reduction) filter (where state = 'USED'), 0) as reduced,
                               count(*) filter (where state in ('CANCELLED', 'RELEASED')) as cancelled,
                               count(*) filter (where state = 'NO_SHOW') as no_shows,
                               count(*) filter (where state = 'CONFIRMED' and booking.day < :today)
                                    as unrecorded,
                               bool_or(booking.sample) as sample
                          from centre.facility
                          join centre.room
                            on room.facility = facility.code
                          join centre.booking
                            on booking.room = room.code
                          left join lateral (
                               select total, children, students, adults, seniors
                                 from centre.head_count
                                where head_count.booking = booking.id
                                order by version desc
                                limit 1) as counted
                            on booking.state = 'USED'
                         where facility.centre = :centre
                           and (booking.day between :first and :last
                                or booking.day between :firstBefore and :lastBefore)
                         group by grouping sets (
                               (date_trunc('month', booking.day)),
                               (date_trunc('month', booking.day), purpose),
                               (date_trunc('month', booking.day), user_class),
                               (date_trunc('month', booking.day), fee_kind))
                        """)
                .params(of(centre, month))
                .param("today", today)
                .query((row, _) -> Part.of(row))
                .list()
                .forEach(part -> sums.computeIfAbsent(part.month(), _ -> new Sums()).add(part));
        return sums;
    }

    /// What was paid in each month, by the day of payment.
    Map<YearMonth, Map<FeeKind, Yen>> taken(CentreId centre, YearMonth month) {
        var taken = new HashMap<YearMonth, Map<FeeKind, Yen>>();
        jdbc.sql(
                        """
                        select date_trunc('month', desk_note.day)::date as month, fee_kind,
                               sum(gross - reduction) as taken
                          from centre.desk_note
                          join centre.booking
                            on booking.id = desk_note.booking
                          join centre.room
                            on room.code = booking.room
                          join centre.facility
                            on facility.code = room.facility
                         where step = 'PAID'
                           and undone_at is null
                           and facility.centre = :centre
                           and (desk_note.day between :first and :last
                                or desk_note.day between :firstBefore and :lastBefore)
                         group by date_trunc('month', desk_note.day), fee_kind
                        """)
                .params(of(centre, month))
                .query((row, _) ->
                        taken.computeIfAbsent(month(row), _ -> new EnumMap<>(FeeKind.class))
                                .put(
                                        FeeKind.valueOf(row.getString("fee_kind")),
                                        new Yen(row.getLong("taken"))))
                .list();
        return taken;
    }

    /// When which room was used in both months.
    List<Used> uses(CentreId centre, YearMonth month) {
        return jdbc.sql(
                        """
                        select booking.room, booking.day, lower(during) as used_from,
                               upper(during) as used_to
                          from centre.facility
                          join centre.room
                            on room.facility = facility.code
                          join centre.booking
                            on booking.room = room.code
                         where facility.centre = :centre
                           and booking.state = 'USED'
                           and (booking.day between :first and :last
                                or booking.day between :firstBefore and :lastBefore)
                        """)
                .params(of(centre, month))
                .query(MonthRecords::used)
                .list();
    }

    private static Map<String, Object> of(CentreId centre, YearMonth month) {
        var before = month.minusYears(1);
        return Map.of(
                "centre", centre.value(),
                "first", month.atDay(1),
                "last", month.atEndOfMonth(),
                "firstBefore", before.atDay(1),
                "lastBefore", before.atEndOfMonth());
    }

    private static Used used(ResultSet row, int number) throws SQLException {
        return new Used(
                new RoomId(row.getString("room")),
                new Use(
                        row.getObject("day", LocalDate.class),
                        row.getObject("used_from", LocalDateTime.class).toLocalTime(),
                        row.getObject("used_to", LocalDateTime.class).toLocalTime()));
    }

    static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
