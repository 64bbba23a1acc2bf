package org.wasshoi.centre.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.PersonalRecord;
import org.wasshoi.people.PersonalRecords;

/// What is kept of those who booked (予約の記録): uses that are over lose their name with the person.
@Repository
class OwnBookings implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "bookings";
    }

    @Override
    public List<PersonalRecord> of(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select day, room.name ->> 'ja' as room, to_char(lower(during), 'HH24:MI') as "from",
                               to_char(upper(during), 'HH24:MI') as "to", booking.name, phone, title,
                               people
                          from centre.booking
                          join centre.room
                            on room.code = booking.room
                         where person = :person
                         order by day desc, booking.id desc
                         limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(OwnBookings::row)
                .list();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql(
                        """
                        update centre.booking
                           set name = :nobody,
                               phone = null
                         where person = :person
                           and upper(during) < (now() at time zone 'Asia/Tokyo')
                        """)
                .param("person", person.value())
                .param("nobody", ForgettingPersons.NOBODY)
                .update();
    }

    private static PersonalRecord row(ResultSet row, int number) throws SQLException {
        return PersonalRecord.of(
                row.getObject("day", LocalDate.class),
                "room",
                row.getString("room"),
                "time",
                row.getString("from") + "–" + row.getString("to"),
                "name",
                row.getString("name"),
                "phone",
                row.getString("phone"),
                "use",
                row.getString("title"),
                "people",
                row.getString("people"));
    }
}
