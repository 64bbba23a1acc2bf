package org.wasshoi.centre.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.people.PersonId;

/// Keeps where bookings were before they were moved (変更の履歴).
@Repository
public class MoveHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    MoveHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Booking before, PersonId by) {
        var use = before.use();
        jdbc.sql(
                        """
                        insert into centre.booking_move
                               (booking, version, room, during, moved_by, moved_at)
                        values (:booking, :version, :room, tsrange(:from, :to), :by, :now)
                        """)
                .param("booking", before.id().value())
                .param("version", before.version())
                .param("room", before.room().value())
                .param("from", use.day().atTime(use.from()))
                .param("to", use.day().atTime(use.to()))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /// All places a booking ever had before the one it has, the first one first.
    public List<Moved> of(BookingId booking) {
        return jdbc.sql(
                        """
                        select room, lower(during) as used_from, upper(during) as used_to, moved_by,
                               moved_at
                          from centre.booking_move
                         where booking = :booking
                         order by version
                        """)
                .param("booking", booking.value())
                .query(MoveHistory::moved)
                .list();
    }

    private static Moved moved(ResultSet row, int number) throws SQLException {
        var from = row.getObject("used_from", LocalDateTime.class);
        var to = row.getObject("used_to", LocalDateTime.class);
        return new Moved(
                new RoomId(row.getString("room")),
                new Use(from.toLocalDate(), from.toLocalTime(), to.toLocalTime()),
                new PersonId(row.getObject("moved_by", UUID.class)),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
