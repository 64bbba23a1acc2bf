package org.wasshoi.centre.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingRow;
import org.wasshoi.people.PersonId;

/// The day sheets (日誌) read in two statements, however many bookings stand on them.
@Repository
class Sheets {

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Booking booking, @Nullable Counted counted) {}

    private record Noted(BookingId booking, Note note) {}

    /// The bookings of these rooms on a day, given up ones too, in the order of time and rooms.
    List<Line> lines(Collection<Room> rooms, LocalDate day) {
        var known = rooms.stream().collect(Collectors.toMap(Room::id, Function.identity()));
        var rows = rows(known.keySet(), day);
        var notes = notes(rows.stream().map(row -> row.booking().id()).toList());
        return rows.stream().flatMap(row -> line(row, known, notes)).toList();
    }

    private static Stream<Line> line(
            Row row, Map<RoomId, Room> rooms, Map<BookingId, Map<Step, Note>> notes) {
        var booking = row.booking();
        var room = rooms.get(booking.room());
        return room == null
                ? Stream.empty()
                : Stream.of(
                        new Line(
                                booking,
                                room,
                                notes.getOrDefault(booking.id(), Map.of()),
                                row.counted()));
    }

    private List<Row> rows(Collection<RoomId> rooms, LocalDate day) {
        return jdbc.sql(
                        """
                        select booking.id, number, series, room, day, lower(during) as used_from,
                               upper(during) as used_to, state, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, fee_kind,
                               gross, exemption, reduction, way, booking.version, sample, made_by,
                               reception_channel, received_on, reception_clerk, statement_of,
                               statement_by, equipment, counted.booking, counted.version as count_version,
                               counted.total, counted.children, counted.students, counted.adults,
                               counted.seniors, counted.recorded_by, counted.recorded_at
                          from centre.booking
                          left join lateral (
                               select head_count.booking, head_count.version, total, children,
                                      students, adults, seniors, recorded_by, recorded_at
                                 from centre.head_count
                                where head_count.booking = booking.id
                                order by head_count.version desc
                                limit 1) as counted
                            on true
                         where room = any(:rooms)
                           and day = :day
                         order by used_from, room, booking.id
                        """)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(String[]::new))
                .param("day", day)
                .query(Sheets::row)
                .list();
    }

    private Map<BookingId, Map<Step, Note>> notes(List<BookingId> bookings) {
        var notes = new HashMap<BookingId, Map<Step, Note>>();
        jdbc.sql(
                        """
                        select booking, step, day, noted_by, noted_at, undone_by, undone_at
                          from centre.desk_note
                         where booking = any(:bookings)
                           and undone_at is null
                        """)
                .param("bookings", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new Noted(new BookingId(row.getObject("booking", UUID.class)), note(row)))
                .list()
                .forEach(noted ->
                        notes.computeIfAbsent(noted.booking(), _ -> new EnumMap<>(Step.class))
                                .put(noted.note().step(), noted.note()));
        return notes;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var counted = row.getObject("count_version") == null ? null : counted(row);
        return new Row(BookingRow.booking(row, number), counted);
    }

    static Counted counted(ResultSet row) throws SQLException {
        var bands = new EnumMap<AgeBand, Integer>(AgeBand.class);
        for (var band : AgeBand.values()) {
            var people = row.getObject(band.code(), Integer.class);
            if (people != null) {
                bands.put(band, people);
            }
        }
        return new Counted(
                new BookingId(row.getObject("booking", UUID.class)),
                row.getInt("count_version"),
                new HeadCount(row.getInt("total"), bands),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    static Note note(ResultSet row) throws SQLException {
        return new Note(
                Step.valueOf(row.getString("step")),
                row.getObject("day", LocalDate.class),
                new PersonId(row.getObject("noted_by", UUID.class)),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                undone(row));
    }

    private static Note.@Nullable Undone undone(ResultSet row) throws SQLException {
        var by = row.getObject("undone_by", UUID.class);
        return by == null
                ? null
                : new Note.Undone(
                        new PersonId(by),
                        row.getObject("undone_at", OffsetDateTime.class).toInstant());
    }
}
