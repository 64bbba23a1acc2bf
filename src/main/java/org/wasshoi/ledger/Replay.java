package org.wasshoi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.FiscalYear;

/// Recomputes a fiscal year from its facts and compares that with what readers are told (検算).
@Repository
public class Replay {

    private final JdbcClient jdbc;

    /// A cell that says something else than its facts; the proof is that there is none.
    public record Difference(
            Dimension dimension,
            Grain grain,
            Measure measure,
            LocalDate startsOn,
            String member,
            long countTold,
            long countReplayed,
            long quantityTold,
            long quantityReplayed) {}

    public Replay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Compares in one snapshot, so it may run at any moment.
    public List<Difference> differences(FiscalYear year) {
        return jdbc.sql(
                        """
                          with line as (
                               select true as replayed, measure, day, area, centre, body, age, count,
                                      quantity, sample
                                 from ledger.fact
                                where day between :from and :to
                                union all
                               select false, measure, day, area, centre, body, age, count, quantity,
                                      sample
                                 from ledger.delta
                                where day between :from and :to),
                               daily as (
                               select replayed, measure, day, area, centre, body, age,
                                      sum(count) as count, sum(quantity) as quantity,
                                      count(*) as facts, count(*) filter (where sample) as samples
                                 from line
                                group by replayed, measure, day, area, centre, body, age),
                               tally as (
                               select replayed, dimension, grain, measure,
                                      ledger.start_of(grain, day) as starts_on,
                                      ledger.member_of(dimension, area, centre, body, age) as member,
                                      count, quantity, facts, samples
                                 from daily
                                cross join unnest(array['CITY', 'AREA', 'CENTRE', 'BODY', 'AGE'])
                                   as dimension
                                cross join unnest(array['DAY', 'MONTH', 'FISCAL_YEAR'])
                                   as grain
                                union all
                               select false, dimension, grain, measure, starts_on, member, count,
                                      quantity, facts, samples
                                 from ledger.cell
                                where starts_on between :from and :to),
                               compared as (
                               select dimension, grain, measure, starts_on, member,
                                      coalesce(sum(count) filter (where replayed), 0)
                                      as count_replayed,
                                      coalesce(sum(count) filter (where not replayed), 0)
                                      as count_told,
                                      coalesce(sum(quantity) filter (where replayed), 0)
                                      as quantity_replayed,
                                      coalesce(sum(quantity) filter (where not replayed), 0)
                                      as quantity_told,
                                      coalesce(sum(facts) filter (where replayed), 0)
                                      as facts_replayed,
                                      coalesce(sum(facts) filter (where not replayed), 0)
                                      as facts_told,
                                      coalesce(sum(samples) filter (where replayed), 0)
                                      as samples_replayed,
                                      coalesce(sum(samples) filter (where not replayed), 0)
                                      as samples_told
                                 from tally
                                where member is not null
                                group by dimension, grain, measure, starts_on, member)
                        select dimension, grain, measure, starts_on, member, count_told,
                               count_replayed, quantity_told, quantity_replayed
                          from compared
                         where (count_told, quantity_told, facts_told, samples_told)
                            is distinct from (count_replayed, quantity_replayed, facts_replayed,
                                              samples_replayed)
                         order by dimension, grain, measure, starts_on, member
                        """)
                .param("from", year.first())
                .param("to", year.last())
                .query(Replay::difference)
                .list();
    }

    private static Difference difference(ResultSet row, int number) throws SQLException {
        return new Difference(
                Dimension.valueOf(row.getString("dimension")),
                Grain.valueOf(row.getString("grain")),
                new Measure(row.getString("measure")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("member"),
                row.getLong("count_told"),
                row.getLong("count_replayed"),
                row.getLong("quantity_told"),
                row.getLong("quantity_replayed"));
    }
}
