package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;

/// Writes changed bookings (予約の変更); a trigger lets the room go and takes the other.
@Repository
class Moves {

    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds back all others who want the room, or one that shares a part with it, on that day; the
    /// same locks that the database takes for a booking, in the same order.
    void lockTimes(RoomId room, LocalDate day) {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended(part || ' ' || :day::date, 0))
                          from (select distinct theirs.part
                                  from centre.room_part as mine
                                  join centre.room_part as shared
                                    on shared.part = mine.part
                                  join centre.room_part as theirs
                                    on theirs.room = shared.room
                                 where mine.room = :room
                                 order by theirs.part) as ordered
                        """)
                .param("room", room.value())
                .param("day", day)
                .query((_, _) -> true)
                .list();
    }

    /// Whether it was done; not if somebody else has changed the booking since.
    boolean move(Move move, Rule.Preparation preparation, Fee fee, BookingState state) {
        var wish = move.wish();
        var booking = move.booking();
        return jdbc.sql(
                                """
                                update centre.booking
                                   set room = :room,
                                       day = :day,
                                       during = tsrange(:from, :to),
                                       held = case when :elsewhere
                                                   then tsrange(:heldFrom, :heldTo)
                                                   else held
                                              end,
                                       title = :title,
                                       people = :people,
                                       equipment = :equipment::jsonb,
                                       fee_kind = :feeKind,
                                       gross = :gross,
                                       exemption = :exemption,
                                       reduction = :reduction,
                                       state = :state,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("room", wish.room().id().value())
                        .param("day", wish.use().day())
                        .param("from", from(wish))
                        .param("to", to(wish))
                        .param("elsewhere", move.isElsewhere())
                        .param("heldFrom", from(wish).minusMinutes(preparation.before()))
                        .param("heldTo", to(wish).plusMinutes(preparation.after()))
                        .param("title", wish.title())
                        .param("people", wish.people())
                        .param("equipment", wish.equipment().json())
                        .param("feeKind", fee.kind().name())
                        .param("gross", fee.gross().amount())
                        .param("exemption", fee.exemption())
                        .param("reduction", fee.reduction().amount())
                        .param("state", state.name())
                        .param("id", booking.id().value())
                        .param("version", booking.version())
                        .update()
                == 1;
    }

    /// Lets go of the rooms of bookings that change places, until each gets its new one.
    void vacate(List<Booking> bookings) {
        jdbc.sql("delete from centre.occupancy where booking = any(:bookings)")
                .param(
                        "bookings",
                        bookings.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    private static LocalDateTime from(Wish wish) {
        return wish.use().day().atTime(wish.use().from());
    }

    private static LocalDateTime to(Wish wish) {
        return wish.use().day().atTime(wish.use().to());
    }
}
