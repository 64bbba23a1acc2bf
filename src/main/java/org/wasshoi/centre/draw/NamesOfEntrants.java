package org.wasshoi.centre.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.privacy.Disposable;

/// Who entered draws long ago (抽選に申し込んだ人の氏名と連絡先), by round; the entries themselves stay, so that
/// anyone can still repeat the draw.
@Repository
class NamesOfEntrants implements Disposable {

    private final JdbcClient jdbc;

    NamesOfEntrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "draw-entrant";
    }

    @Override
    public List<Due> beganBefore(LocalDate day) {
        return jdbc.sql(
                        """
                        select round.id as record, (decides_at at time zone 'Asia/Tokyo')::date as since
                          from centre.draw_round as round
                         where (decides_at at time zone 'Asia/Tokyo')::date < :day
                           and round.state in ('DECIDED', 'CALLED_OFF')
                           and not sample
                           and exists (select
                                         from centre.draw_entry as entry
                                        where entry.round = round.id
                                          and entry.likeness <> entry.id::text)
                         order by since, record
                        """)
                .param("day", day)
                .query(Due::of)
                .list();
    }

    /// The name of an organisation stays; what tells entrants apart, made of names, goes.
    @Override
    public boolean dispose(Due due) {
        return jdbc.sql(
                                """
                                update centre.draw_entry
                                   set name = case when organisation is null then :nobody else name end,
                                       phone = null,
                                       address = null,
                                       statement_by = case when statement_by is null then null
                                                           else :nobody end,
                                       entrant = case when organisation is null and person is null
                                                      then id::text else entrant end,
                                       likeness = id::text
                                 where round = :round
                                   and likeness <> id::text
                                """)
                        .param("nobody", ForgettingPersons.NOBODY)
                        .param("round", UUID.fromString(due.record()))
                        .update()
                > 0;
    }
}
