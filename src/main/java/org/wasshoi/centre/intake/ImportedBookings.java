package org.wasshoi.centre.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.desk.AgeBand;
import org.wasshoi.people.PersonId;

/// Writes bookings by the thousand (予約の取り込み); the exclusion constraint has the last word.
@Repository
class ImportedBookings {

    private final JdbcClient jdbc;
    private final Clock clock;

    /// A line and the booking that already holds its room.
    record Clash(int line, long number) {}

    record Made(UUID id, Entry.Booked booked) {}

    ImportedBookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Clash> clashes(List<Entry.Booked> wanted) {
        return jdbc.sql(
                        """
                        select wanted.line, min(booking.number) as number
                          from unnest(:lines::integer[], :rooms::text[], :froms::timestamp[],
                                      :tos::timestamp[])
                            as wanted (line, room, held_from, held_to)
                          join centre.room_part
                            on room_part.room = wanted.room
                          join centre.occupancy
                            on occupancy.part = room_part.part
                           and occupancy.held && tsrange(wanted.held_from, wanted.held_to)
                          join centre.booking
                            on booking.id = occupancy.booking
                         group by wanted.line
                         order by wanted.line
                        """)
                .param("lines", Columns.of(wanted, Entry.Booked::line))
                .param("rooms", Columns.of(wanted, one -> one.room().id().value()))
                .param("froms", Columns.of(wanted, one -> at(one, one.held().from())))
                .param("tos", Columns.of(wanted, one -> at(one, one.held().to())))
                .query(ImportedBookings::clash)
                .list();
    }

    /// In the order of rooms and days, so that two imports never wait for each other.
    void add(List<Made> made, PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.booking
                               (id, once, room, day, during, held, state, name, phone, user_class,
                                purpose, title, people, for_profit, heating, fee_kind, gross, way,
                                sample, made_by, made_at)
                        select id, id, room, day, tsrange(used_from, used_to),
                               tsrange(held_from, held_to), state, name, phone, user_class, purpose,
                               title, people, false, false, 'MANAGER', gross, 'FORM', false, :by, :now
                          from unnest(:ids::uuid[], :rooms::text[], :days::date[],
                                      :froms::timestamp[], :tos::timestamp[], :heldFroms::timestamp[],
                                      :heldTos::timestamp[], :states::text[], :names::text[],
                                      :phones::text[], :users::text[], :purposes::text[],
                                      :titles::text[], :people::integer[], :fees::bigint[])
                            as added (id, room, day, used_from, used_to, held_from, held_to, state,
                                      name, phone, user_class, purpose, title, people, gross)
                         order by day, room, used_from
                        """)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", Columns.of(made, Made::id))
                .param("rooms", Columns.of(made, one -> one.booked().room().id().value()))
                .param("days", Columns.of(made, one -> one.booked().use().day()))
                .param("froms", Columns.of(made, one -> from(one.booked())))
                .param("tos", Columns.of(made, one -> to(one.booked())))
                .param("heldFroms", Columns.of(made, one -> at(one, one.booked().held().from())))
                .param("heldTos", Columns.of(made, one -> at(one, one.booked().held().to())))
                .param(
                        "states",
                        Columns.of(made, one -> one.booked().isPast() ? "USED" : "CONFIRMED"))
                .param("names", Columns.of(made, one -> one.booked().booker().name()))
                .param("phones", Columns.of(made, one -> one.booked().booker().phone()))
                .param("users", Columns.of(made, one -> one.booked().booker().userClass()))
                .param("purposes", Columns.of(made, one -> one.booked().purpose()))
                .param("titles", Columns.of(made, one -> one.booked().title()))
                .param("people", Columns.of(made, one -> one.booked().people()))
                .param("fees", Columns.of(made, one -> one.booked().fee().amount()))
                .update();
    }

    /// What the desk would have written down on the day.
    void count(List<Made> past, PersonId by) {
        jdbc.sql(
                        """
                          with counted as (
                               insert into centre.head_count (booking, version, total, children,
                                                              students, adults, seniors, recorded_by,
                                                              recorded_at)
                               select booking, 1, total, children, students, adults, seniors, :by, :now
                                 from unnest(:ids::uuid[], :totals::integer[], :children::integer[],
                                             :students::integer[], :adults::integer[],
                                             :seniors::integer[])
                                   as came (booking, total, children, students, adults, seniors))
                        insert into centre.desk_note (id, booking, step, day, noted_by, noted_at)
                        select gen_random_uuid(), booking, 'USED', day, :by, :now
                          from unnest(:ids::uuid[], :days::date[]) as used (booking, day)
                        """)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", Columns.of(past, Made::id))
                .param("totals", Columns.of(past, one -> one.booked().came()))
                .param("children", Columns.of(past, one -> one.booked().came(AgeBand.CHILDREN)))
                .param("students", Columns.of(past, one -> one.booked().came(AgeBand.STUDENTS)))
                .param("adults", Columns.of(past, one -> one.booked().came(AgeBand.ADULTS)))
                .param("seniors", Columns.of(past, one -> one.booked().came(AgeBand.SENIORS)))
                .param("days", Columns.of(past, one -> one.booked().use().day()))
                .update();
    }

    /// Gives up bookings that are still as they were imported; says how many those were.
    int cancel(List<UUID> ids) {
        return jdbc.sql(
                        """
                        update centre.booking
                           set state = 'CANCELLED',
                               version = version + 1
                         where id = any(:ids)
                           and version = 1
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static LocalDateTime from(Entry.Booked one) {
        return one.use().day().atTime(one.use().from());
    }

    private static LocalDateTime to(Entry.Booked one) {
        return one.use().day().atTime(one.use().to());
    }

    private static LocalDateTime at(Made one, int minutes) {
        return at(one.booked(), minutes);
    }

    private static LocalDateTime at(Entry.Booked one, int minutes) {
        return one.use().day().atStartOfDay().plusMinutes(minutes);
    }

    private static Clash clash(ResultSet row, int number) throws SQLException {
        return new Clash(row.getInt("line"), row.getLong("number"));
    }
}
