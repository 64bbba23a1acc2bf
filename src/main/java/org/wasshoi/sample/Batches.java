package org.wasshoi.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Remembers through which day each batch is loaded.
@Repository
class Batches {

    private final JdbcClient jdbc;
    private final Clock clock;

    private record Row(Batch batch, LocalDate through) {}

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Batch, LocalDate> loaded() {
        return jdbc
                .sql(
                        """
                        select story, month, through
                          from sample.batch
                        """)
                .query(Batches::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::batch, Row::through));
    }

    void remember(Batch batch, LocalDate through, int records) {
        jdbc.sql(
                        """
                        insert into sample.batch as batch (story, month, through, records, loaded_at)
                        values (:story, :month, :through, :records, :at)
                            on conflict (story, month)
                            do update set through = greatest(batch.through, excluded.through),
                                          records = batch.records + excluded.records,
                                          loaded_at = excluded.loaded_at
                        """)
                .param("story", batch.story())
                .param("month", batch.month().atDay(1))
                .param("through", through)
                .param("records", records)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// PostgreSQL would plan for empty tables until it looks at them again by itself.
    void gatherStatistics() {
        jdbc.sql("analyze").update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        return new Row(
                new Batch(row.getString("story"), month),
                row.getObject("through", LocalDate.class));
    }
}
