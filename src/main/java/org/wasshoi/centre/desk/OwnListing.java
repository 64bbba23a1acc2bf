package org.wasshoi.centre.desk;

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

/// What is kept of regular users on the centres' own lists (常連の利用者の名簿の記録).
@Repository
class OwnListing implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "regulars";
    }

    @Override
    public List<PersonalRecord> of(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select (recorded_at at time zone 'Asia/Tokyo')::date as day, centre, name, phone
                          from centre.regular_user
                         where person = :person
                           and withdrawn_at is null
                         order by day desc, id desc
                         limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(OwnListing::row)
                .list();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql(
                        """
                        update centre.regular_user
                           set name = :nobody,
                               search_key = '',
                               phone = null,
                               contact = null,
                               withdrawn_at = coalesce(withdrawn_at, now())
                         where person = :person
                        """)
                .param("person", person.value())
                .param("nobody", ForgettingPersons.NOBODY)
                .update();
    }

    private static PersonalRecord row(ResultSet row, int number) throws SQLException {
        return PersonalRecord.of(
                row.getObject("day", LocalDate.class),
                "centre",
                row.getString("centre"),
                "name",
                row.getString("name"),
                "phone",
                row.getString("phone"));
    }
}
