package org.wasshoi.centre.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.PersonalRecord;
import org.wasshoi.people.PersonalRecords;

/// By which ways the centres reach a person besides mail (お知らせとカレンダーの設定): both end with the person.
@Repository
class OwnReach implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "reach";
    }

    @Override
    public List<PersonalRecord> of(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select (changed_at at time zone 'Asia/Tokyo')::date as day, 'reminder' as way,
                               days::text as value
                          from centre.reminder_choice
                         where person = :person
                         union all
                        select (made_at at time zone 'Asia/Tokyo')::date, 'calendar', '✓'
                          from centre.calendar_address
                         where person = :person
                         order by day desc
                         limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query((row, _) ->
                        PersonalRecord.of(
                                row.getObject("day", LocalDate.class),
                                row.getString("way"),
                                row.getString("value")))
                .list();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from centre.reminder_choice where person = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("delete from centre.calendar_address where person = :person")
                .param("person", person.value())
                .update();
    }
}
