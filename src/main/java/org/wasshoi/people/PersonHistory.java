package org.wasshoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// What was corrected about whom, when and on whose word (訂正の履歴).
@Repository
public class PersonHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The newest correction first.
    public List<PersonChange> of(PersonId person) {
        return jdbc.sql(
                        """
                        select c.person, c.version, c.fields, c.changed_at, c.reception_channel,
                               c.received_on, c.reception_clerk, c.statement_of, c.statement_by,
                               coalesce(p.name, '') as changer
                          from people.person_change c
                          left join people.person p on p.id = c.changed_by
                         where c.person = :person
                         order by c.version desc
                        """)
                .param("person", person.value())
                .query(PersonHistory::change)
                .list();
    }

    void add(
            PersonId person,
            int version,
            List<PersonField> fields,
            PersonId by,
            @Nullable Reception reception) {
        jdbc.sql(
                        """
                        insert into people.person_change
                               (id, person, version, fields, changed_by, changed_at,
                                reception_channel, received_on, reception_clerk, statement_of,
                                statement_by)
                        values (:id, :person, :version, :fields, :by, :at, :receptionChannel,
                                :receivedOn, :receptionClerk, :statementOf, :statementBy)
                        """)
                .param("id", Uuid7.next(clock))
                .param("person", person.value())
                .param("version", version)
                .param("fields", fields.stream().map(Enum::name).toArray(String[]::new))
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .params(Reception.parameters(reception))
                .update();
    }

    private static PersonChange change(ResultSet row, int number) throws SQLException {
        return new PersonChange(
                new PersonId(row.getObject("person", UUID.class)),
                row.getInt("version"),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(PersonField::valueOf)
                        .toList(),
                row.getString("changer"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Reception.of(row));
    }
}
