package org.wasshoi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.web.WordsJson;

/// The destruction log (廃棄簿), to which lines are only ever added.
@Repository
class Destructions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Destructions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Destruction line) {
        jdbc.sql(
                        """
                        insert into privacy.destruction
                               (id, run, kind, record, since, period, basis, disposed_at,
                                disposed_by)
                        values (:id, :run, :kind, :record, :since, :period, :basis::jsonb, :at, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("run", line.run())
                .param("kind", line.kind())
                .param("record", line.record())
                .param("since", line.since())
                .param("period", line.period())
                .param("basis", WordsJson.json(line.basis()))
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("by", line.by())
                .update();
    }

    /// The latest lines, newest first.
    List<Destruction> latest(int most) {
        return jdbc.sql(
                        """
                        select run, kind, record, since, period, basis, disposed_at, disposed_by
                          from privacy.destruction
                         order by disposed_at desc, id desc
                         limit :most
                        """)
                .param("most", most)
                .query(Destructions::destruction)
                .list();
    }

    private static Destruction destruction(ResultSet row, int number) throws SQLException {
        return new Destruction(
                row.getObject("run", UUID.class),
                row.getString("kind"),
                row.getString("record"),
                row.getObject("since", LocalDate.class),
                row.getString("period"),
                WordsJson.words(row, "basis"),
                row.getObject("disposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("disposed_by", UUID.class));
    }
}
