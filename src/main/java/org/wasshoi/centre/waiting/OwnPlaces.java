package org.wasshoi.centre.waiting;

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

/// What is kept of those who wait for a room (空き待ちの記録); who goes waits no longer.
@Repository
class OwnPlaces implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "waiting";
    }

    @Override
    public List<PersonalRecord> of(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select day, room.name ->> 'ja' as room, waiting.name, phone, title
                          from centre.waiting
                          join centre.room
                            on room.code = waiting.room
                         where person = :person
                         order by day desc, waiting.id desc
                         limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(OwnPlaces::row)
                .list();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql(
                        """
                        update centre.waiting
                           set name = :nobody,
                               phone = null,
                               state = case when state = 'WAITING' then 'LEFT' else state end
                         where person = :person
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
                "name",
                row.getString("name"),
                "phone",
                row.getString("phone"),
                "use",
                row.getString("title"));
    }
}
