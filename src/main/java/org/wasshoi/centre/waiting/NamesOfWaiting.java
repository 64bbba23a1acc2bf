package org.wasshoi.centre.waiting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.privacy.Disposable;

/// Who waited for rooms long ago (空きを待った人の氏名と電話番号), by centre and day; the line itself stays.
@Repository
class NamesOfWaiting implements Disposable {

    private final JdbcClient jdbc;

    NamesOfWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "room-waiting";
    }

    @Override
    public List<Due> beganBefore(LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct centre || ' ' || day as record, day as since
                          from centre.waiting
                         where day < :day
                           and (phone is not null or organisation is null and name <> :nobody)
                         order by since, record
                        """)
                .param("day", day)
                .param("nobody", ForgettingPersons.NOBODY)
                .query(Due::of)
                .list();
    }

    @Override
    public boolean dispose(Due due) {
        return jdbc.sql(
                                """
                                update centre.waiting
                                   set name = case when organisation is null then :nobody else name end,
                                       phone = null
                                 where centre || ' ' || day = :record
                                   and day = :day
                                """)
                        .param("nobody", ForgettingPersons.NOBODY)
                        .param("record", due.record())
                        .param("day", due.since())
                        .update()
                > 0;
    }
}
