package org.wasshoi.centre.permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.kernel.Yen;

/// The money that went over a centre's counter (現金の出入り), read in two statements however much it
/// was.
@Repository
class CashBooks {

    private final JdbcClient jdbc;

    CashBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What came in and went out on a day, of each kind of fee.
    record Sum(LocalDate day, Rule.FeeKind kind, Yen paid, Yen refunded) {}

    /// One movement, with the booking it belongs to.
    record Movement(Account.Entry entry, UUID booking, long number, RoomId room, boolean sample) {}

    List<Sum> sums(Collection<Room> rooms, LocalDate first, LocalDate last) {
        return jdbc.sql(
                        """
                        select money.day, money.fee_kind,
                               coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
                               coalesce(sum(amount) filter (where kind = 'REFUND'), 0) as refunded
                          from centre.money
                          join centre.booking
                            on booking.id = money.booking
                         where room = any(:rooms)
                           and money.day between :first and :last
                           and kind <> 'CHARGE'
                         group by money.day, money.fee_kind
                         order by money.day, money.fee_kind
                        """)
                .param("rooms", codes(rooms))
                .param("first", first)
                .param("last", last)
                .query((row, _) ->
                        new Sum(
                                row.getObject("day", LocalDate.class),
                                Rule.FeeKind.valueOf(row.getString("fee_kind")),
                                new Yen(row.getLong("paid")),
                                new Yen(row.getLong("refunded"))))
                .list();
    }

    List<Movement> of(Collection<Room> rooms, LocalDate day) {
        return jdbc.sql(
                        """
                        select money.number, money.kind, money.fee_kind, amount, money.day, reverses,
                               booking.id, booking.number as booking_number, room, sample
                          from centre.money
                          join centre.booking
                            on booking.id = money.booking
                         where room = any(:rooms)
                           and money.day = :day
                           and kind <> 'CHARGE'
                         order by money.number
                        """)
                .param("rooms", codes(rooms))
                .param("day", day)
                .query(CashBooks::movement)
                .list();
    }

    private static String[] codes(Collection<Room> rooms) {
        return rooms.stream().map(room -> room.id().value()).toArray(String[]::new);
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        return new Movement(
                MoneyBook.entry(row, number),
                row.getObject("id", UUID.class),
                row.getLong("booking_number"),
                new RoomId(row.getString("room")),
                row.getBoolean("sample"));
    }
}
