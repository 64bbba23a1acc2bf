package org.wasshoi.centre.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;

/// A line of the book as the database gives it (予約簿の行).
public final class BookingRow {

    private BookingRow() {}

    public static Booking booking(ResultSet row, int number) throws SQLException {
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getObject("series", UUID.class),
                new RoomId(row.getString("room")),
                new Use(
                        row.getObject("day", LocalDate.class),
                        row.getObject("used_from", LocalDateTime.class).toLocalTime(),
                        row.getObject("used_to", LocalDateTime.class).toLocalTime()),
                BookingState.valueOf(row.getString("state")),
                Booker.of(row),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                row.getInt("people"),
                row.getBoolean("for_profit"),
                row.getBoolean("heating"),
                Equipment.of(row.getString("equipment")),
                new Fee(
                        Rule.FeeKind.valueOf(row.getString("fee_kind")),
                        new Yen(row.getLong("gross")),
                        row.getString("exemption"),
                        new Yen(row.getLong("reduction"))),
                row.getString("way").equals("ORAL"),
                row.getInt("version"),
                row.getBoolean("sample"),
                new PersonId(row.getObject("made_by", UUID.class)),
                Reception.of(row));
    }
}
