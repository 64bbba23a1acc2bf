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
import org.wasshoi.centre.Rule;
import org.wasshoi.people.PersonId;

/// Moves bookings and keeps where they were (変更の記録).
@Repository
public class Moves {

    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Lets go of the rooms of bookings that change places, until each gets its new one.
    void vacate(List<Booking> bookings) {
        jdbc.sql("delete from centre.occupancy where booking = any(:bookings)")
                .param(
                        "bookings",
                        bookings.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    /// Whether it was done; not if somebody else has changed the booking since.
    boolean move(Moving moving, Rule.Preparation preparation, Fee fee) {
        var use = moving.use();
        return jdbc.sql(
                                """
                                update centre.booking
                                   set room = :room,
                                       day = :day,
                                       during = tsrange(:from, :to),
                                       held = tsrange(:heldFrom, :heldTo),
                                       fee_kind = :feeKind,
                                       gross = :gross,
                                       reduction = :reduction,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("room", moving.room().id().value())
                        .param("day", use.day())
                        .param("from", use.day().atTime(use.from()))
                        .param("to", use.day().atTime(use.to()))
                        .param(
                                "heldFrom",
                                use.day().atTime(use.from()).minusMinutes(preparation.before()))
                        .param(
                                "heldTo",
                                use.day().atTime(use.to()).plusMinutes(preparation.after()))
                        .param("feeKind", fee.kind().name())
                        .param("gross", fee.gross().amount())
                        .param("reduction", fee.reduction().amount())
                        .param("id", moving.booking().id().value())
                        .param("version", moving.booking().version())
                        .update()
                == 1;
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
                .query(Moves::moved)
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
