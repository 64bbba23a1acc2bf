package org.wasshoi.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;

/// Who asked for the end of the account and when (アカウントの終わりの記録).
@Repository
class Closings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Closings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PersonId person, boolean nameless) {
        jdbc.sql(
                        """
                        insert into privacy.closing (person, closed_at, nameless)
                        values (:person, :now, :nameless)
                            on conflict (person) do update
                           set closed_at = excluded.closed_at,
                               nameless = excluded.nameless
                        """)
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .param("nameless", nameless)
                .update();
    }
}
