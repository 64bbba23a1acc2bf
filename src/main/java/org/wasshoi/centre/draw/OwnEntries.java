package org.wasshoi.centre.draw;

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

/// What is kept of those who entered a draw (抽選の申込みの記録); who goes is drawn no more.
@Repository
class OwnEntries implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "draws";
    }

    @Override
    public List<PersonalRecord> of(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select (entry.made_at at time zone 'Asia/Tokyo')::date as day, round.name as round,
                               entry.name, phone, address, title
                          from centre.draw_entry as entry
                          join centre.draw_round as round
                            on round.id = entry.round
                         where person = :person
                         order by day desc, entry.id desc
                         limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(OwnEntries::row)
                .list();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql(
                        """
                        update centre.draw_entry as entry
                           set name = :nobody,
                               phone = null,
                               address = null,
                               likeness = entry.id::text,
                               state = case when round.state = 'OPEN' then 'WITHDRAWN' else entry.state end
                          from centre.draw_round as round
                         where round.id = entry.round
                           and person = :person
                        """)
                .param("person", person.value())
                .param("nobody", ForgettingPersons.NOBODY)
                .update();
    }

    private static PersonalRecord row(ResultSet row, int number) throws SQLException {
        return PersonalRecord.of(
                row.getObject("day", LocalDate.class),
                "draw",
                row.getString("round"),
                "name",
                row.getString("name"),
                "phone",
                row.getString("phone"),
                "address",
                row.getString("address"),
                "use",
                row.getString("title"));
    }
}
