package org.wasshoi.centre.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;

/// How many days before use people want to be reminded (何日前に知らせるか), as they chose.
@Repository
class Choices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Choices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Ahead> of(PersonId person) {
        return jdbc.sql(
                        """
                        select days
                          from centre.reminder_choice
                         where person = :person
                        """)
                .param("person", person.value())
                .query((row, _) -> Ahead.ofDays(row.getInt("days")))
                .optional();
    }

    void choose(PersonId person, Ahead ahead) {
        jdbc.sql(
                        """
                        insert into centre.reminder_choice (person, days, changed_at)
                        values (:person, :days, :now)
                            on conflict (person)
                            do update set days = excluded.days,
                                          changed_at = excluded.changed_at
                        """)
                .param("person", person.value())
                .param("days", ahead.days())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
