package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.privacy.Disposable;

/// Who used rooms long ago (使った人の氏名と電話番号), by centre and month; the uses themselves stay, as do the
/// names of organisations.
@Repository
class NamesOfUsers implements Disposable {

    private final JdbcClient jdbc;

    NamesOfUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "room-user";
    }

    @Override
    public List<Due> beganBefore(LocalDate day) {
        return jdbc.sql(
                        """
                        select facility.centre || ' ' || to_char(day, 'YYYY-MM') as record,
                               max(day) as since
                          from centre.booking
                          join centre.room
                            on room.code = booking.room
                          join centre.facility
                            on facility.code = room.facility
                         where day < :day
                           and not booking.sample
                           and (phone is not null
                                or statement_by is not null
                                or organisation is null and booking.name <> :nobody)
                         group by facility.centre, to_char(day, 'YYYY-MM')
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
                                update centre.booking
                                   set name = case when organisation is null then :nobody
                                                   else booking.name end,
                                       phone = null,
                                       statement_by = case when statement_by is null then null
                                                           else :nobody end
                                  from centre.room
                                  join centre.facility
                                    on facility.code = room.facility
                                 where room.code = booking.room
                                   and facility.centre || ' ' || to_char(day, 'YYYY-MM') = :record
                                   and day between :first and :since
                                   and not booking.sample
                                """)
                        .param("nobody", ForgettingPersons.NOBODY)
                        .param("record", due.record())
                        .param("first", due.since().withDayOfMonth(1))
                        .param("since", due.since())
                        .update()
                > 0;
    }
}
