package org.wasshoi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.WordsJson;

/// The table of periods (保存期間の表).
@Repository
class Retentions {

    private final JdbcClient jdbc;

    Retentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A period that the city has set already stays as it is.
    void addMissing(Retention retention) {
        jdbc.sql(
                        """
                        insert into privacy.retention (kind, period, from_year_end, basis, sample)
                        values (:kind, :period, :fromYearEnd, :basis::jsonb, :sample)
                            on conflict (kind) do nothing
                        """)
                .param("kind", retention.kind())
                .param("period", retention.period().toString())
                .param("fromYearEnd", retention.fromYearEnd())
                .param("basis", WordsJson.json(retention.basis()))
                .param("sample", retention.sample())
                .update();
    }

    Optional<Retention> find(String kind) {
        return all().stream().filter(retention -> retention.kind().equals(kind)).findFirst();
    }

    /// The one that stands; nobody sets another before this transaction ends.
    Retention hold(String kind) {
        return jdbc.sql(
                        """
                        select kind, period, from_year_end, basis, sample
                          from privacy.retention
                         where kind = :kind
                           for update
                        """)
                .param("kind", kind)
                .query(Retentions::retention)
                .single();
    }

    void set(Retention retention) {
        jdbc.sql(
                        """
                        update privacy.retention
                           set period = :period,
                               from_year_end = :fromYearEnd,
                               basis = :basis::jsonb,
                               sample = :sample
                         where kind = :kind
                        """)
                .param("kind", retention.kind())
                .param("period", retention.period().toString())
                .param("fromYearEnd", retention.fromYearEnd())
                .param("basis", WordsJson.json(retention.basis()))
                .param("sample", retention.sample())
                .update();
    }

    List<Retention> all() {
        return jdbc.sql(
                        """
                        select kind, period, from_year_end, basis, sample
                          from privacy.retention
                         order by kind
                        """)
                .query(Retentions::retention)
                .list();
    }

    private static Retention retention(ResultSet row, int number) throws SQLException {
        return new Retention(
                row.getString("kind"),
                Period.parse(row.getString("period")),
                row.getBoolean("from_year_end"),
                WordsJson.words(row, "basis"),
                row.getBoolean("sample"));
    }
}
