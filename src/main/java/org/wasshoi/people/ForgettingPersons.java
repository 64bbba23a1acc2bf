package org.wasshoi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes off what tells who somebody is (氏名の消去), where a record must stay without its name.
@Repository
public class ForgettingPersons {

    /// What stands in the place of a name.
    public static final String NOBODY = "—";

    private final JdbcClient jdbc;

    ForgettingPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A person whose last role ended on that day.
    public record Former(PersonId person, LocalDate last) {}

    /// Whether there was somebody to forget.
    public boolean forget(PersonId person) {
        return jdbc.sql(
                                """
                                update people.person
                                   set name = :nobody,
                                       kana = null,
                                       search_key = '',
                                       mail = null,
                                       phone = null,
                                       postal_address = null,
                                       area = null,
                                       notice_channel = 'SITE',
                                       version = version + 1
                                 where id = :id
                                   and name <> :nobody
                                """)
                        .param("id", person.value())
                        .param("nobody", NOBODY)
                        .update()
                == 1;
    }

    /// Those with a name all of whose roles ended before that day, longest ago first.
    public List<Former> formerBefore(LocalDate day) {
        return jdbc.sql(
                        """
                        select m.person, max(upper(m.term)) - 1 as last_day
                          from people.membership m
                          join people.person p on p.id = m.person
                         where p.name <> :nobody
                         group by m.person
                        having bool_and(not upper_inf(m.term))
                           and max(upper(m.term)) <= :day
                         order by last_day, m.person
                        """)
                .param("nobody", NOBODY)
                .param("day", day)
                .query((row, _) ->
                        new Former(
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
