package org.wasshoi.centre.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// The lines that were imported (取り込んだ行の控え). Of lines with the same mark one at most is live.
@Repository
class KeptRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID nextId() {
        return Uuid7.next(clock);
    }

    /// For the rest of a transaction that adds many lines: PostgreSQL still takes the table for as
    /// small as it was, and would read all of it for every batch.
    void expectMany() {
        jdbc.sql(
                        """
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('enable_seqscan', 'off', true)
                        """)
                .query()
                .singleRow();
    }

    /// The live lines with these marks.
    Map<String, KeptRow> live(Kind kind, Collection<String> marks) {
        return jdbc
                .sql(
                        """
                        select id, line, mark, contents, record, origin, posted, replaces
                          from centre.intake_row
                         where kind = :kind
                           and mark = any(:marks)
                           and live
                        """)
                .param("kind", kind.name())
                .param("marks", marks.toArray(String[]::new))
                .query(KeptRows::row)
                .list()
                .stream()
                .collect(Collectors.toMap(KeptRow::mark, Function.identity()));
    }

    void add(IntakeId intake, Kind kind, List<KeptRow> rows) {
        jdbc.sql(
                        """
                        insert into centre.intake_row (id, intake, line, kind, mark, contents, record,
                                                       origin, posted, replaces)
                        select id, :intake, line, :kind, mark, contents, record, origin, posted,
                               replaces
                          from unnest(:ids::uuid[], :lines::integer[], :marks::text[],
                                      :contents::text[], :records::uuid[], :origins::text[],
                                      :posted::integer[], :replaces::uuid[])
                            as added (id, line, mark, contents, record, origin, posted, replaces)
                        """)
                .param("intake", intake.value())
                .param("kind", kind.name())
                .param("ids", Columns.of(rows, KeptRow::id))
                .param("lines", Columns.of(rows, KeptRow::line))
                .param("marks", Columns.of(rows, KeptRow::mark))
                .param("contents", Columns.of(rows, KeptRow::contents))
                .param("records", Columns.of(rows, KeptRow::record))
                .param("origins", Columns.of(rows, KeptRow::origin))
                .param("posted", Columns.of(rows, KeptRow::posted))
                .param("replaces", Columns.of(rows, KeptRow::replaces))
                .update();
    }

    /// Turns lines off, or on again; what the ledger holds of them was turned by one version.
    void turn(List<KeptRow> rows, boolean live) {
        jdbc.sql(
                        """
                        update centre.intake_row
                           set live = :live,
                               posted = case when posted = 0 then 0 else posted + 1 end
                         where id = any(:ids::uuid[])
                        """)
                .param("live", live)
                .param("ids", Columns.of(rows, KeptRow::id))
                .update();
    }

    /// The next live lines of an import behind this one.
    List<KeptRow> after(IntakeId intake, int line, int most) {
        return jdbc.sql(
                        """
                        select id, line, mark, contents, record, origin, posted, replaces
                          from centre.intake_row
                         where intake = :intake
                           and line > :line
                           and live
                         order by line
                         limit :most
                        """)
                .param("intake", intake.value())
                .param("line", line)
                .param("most", most)
                .query(KeptRows::row)
                .list();
    }

    List<KeptRow> withIds(Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select id, line, mark, contents, record, origin, posted, replaces
                          from centre.intake_row
                         where id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(KeptRows::row)
                .list();
    }

    /// How many lines of an import a later one has corrected.
    int correctedLater(IntakeId intake) {
        return jdbc.sql(
                        """
                        select count(*)
                          from centre.intake_row earlier
                          join centre.intake_row later on later.replaces = earlier.id
                         where earlier.intake = :intake
                           and later.live
                        """)
                .param("intake", intake.value())
                .query(Integer.class)
                .single();
    }

    private static KeptRow row(ResultSet row, int number) throws SQLException {
        return new KeptRow(
                row.getObject("id", UUID.class),
                row.getInt("line"),
                row.getString("mark"),
                row.getString("contents"),
                row.getObject("record", UUID.class),
                row.getString("origin"),
                row.getInt("posted"),
                row.getObject("replaces", UUID.class));
    }
}
