package org.wasshoi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the ledger: folded cells plus what waits to be folded, in one statement, so exact at any
/// moment.
@Repository
public class Tallies {

    private static final FactId BEFORE_ALL = new FactId(new UUID(0, 0));

    private final JdbcClient jdbc;

    /// Where a drill-down continues: the last fact of the page before.
    public record After(LocalDate day, FactId fact) {}

    public Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Cells of a grain that start within the cut's period, ordered by measure, member and start.
    public List<Cell> cells(Grain grain, Cut cut) {
        return jdbc.sql(
                        """
                        select measure, member, starts_on, sum(count) as count,
                               sum(quantity) as quantity
                          from (select measure, member, starts_on, count, quantity
                                  from ledger.cell
                                 where dimension = :dimension
                                   and grain = :grain
                                   and measure = any (:measures)
                                   and starts_on between :from and :to
                                 union all
                                select measure,
                                       ledger.member_of(:dimension, area, centre, body, age),
                                       ledger.start_of(:grain, day), count, quantity
                                  from ledger.delta
                                 where measure = any (:measures)
                                   and ledger.start_of(:grain, day) between :from and :to)
                            as tally
                         where member = coalesce(:member::text, member)
                         group by measure, member, starts_on
                         order by measure, member, starts_on
                        """)
                .param("grain", grain.name())
                .param("dimension", cut.dimension().name())
                .param("member", cut.member())
                .param("measures", codes(cut.measures()))
                .param("from", cut.period().from())
                .param("to", cut.period().to())
                .query(Tallies::cell)
                .list();
    }

    /// Sums over the whole period of the cut, a cell a measure and member; `startsOn` is the
    /// period's first day.
    public List<Cell> sums(Cut cut) {
        var spans = Span.of(cut.period());
        return jdbc.sql(
                        """
                        select measure, member, :from::date as starts_on, sum(count) as count,
                               sum(quantity) as quantity
                          from (select folded.measure, folded.member, folded.count, folded.quantity
                                  from unnest(:grains::text[], :firsts::date[], :lasts::date[])
                                    as span (grain, first, last)
                                 cross join lateral (
                                        select measure, member, sum(count) as count,
                                               sum(quantity) as quantity
                                          from ledger.cell
                                         where dimension = :dimension
                                           and cell.grain = span.grain
                                           and measure = any (:measures)
                                           and starts_on between span.first and span.last
                                           and member = coalesce(:member::text, member)
                                         group by measure, member)
                                    as folded
                                 union all
                                select measure,
                                       ledger.member_of(:dimension, area, centre, body, age),
                                       count, quantity
                                  from ledger.delta
                                 where measure = any (:measures)
                                   and day between :from and :to)
                            as tally
                         where member = coalesce(:member::text, member)
                         group by measure, member
                         order by measure, member
                        """)
                .param("grains", texts(spans.stream().map(Span::grain).toList()))
                .param("firsts", texts(spans.stream().map(Span::from).toList()))
                .param("lasts", texts(spans.stream().map(Span::to).toList()))
                .param("dimension", cut.dimension().name())
                .param("member", cut.member())
                .param("measures", codes(cut.measures()))
                .param("from", cut.period().from())
                .param("to", cut.period().to())
                .query(Tallies::cell)
                .list();
    }

    /// The facts behind a figure, latest day first, by keyset. The cells tell which days hold the
    /// facts of a page, so only these days are visited, however rare the facts are.
    public List<Fact> facts(Cut cut, @Nullable After after, int limit) {
        var period = cut.period();
        var start = after == null ? new After(period.to().plusDays(1), BEFORE_ALL) : after;
        return jdbc.sql(
                        """
                        select fact.id, fact.measure, fact.day, fact.area, fact.centre, fact.body,
                               fact.age, fact.count, fact.quantity, fact.origin_type,
                               fact.origin_record, fact.origin_version, fact.sample, fact.posted_at,
                               fact.reverses
                          from unnest(:measures) as wanted (measure)
                         cross join lateral (
                                select day,
                                       coalesce(sum(sum(facts)) filter (where day < :afterDay)
                                                over (order by day desc
                                                       rows between unbounded preceding
                                                                and 1 preceding), 0)
                                       as later_facts
                                  from ((select starts_on as day, sum(facts) as facts
                                           from ledger.cell
                                          where dimension = :dimension
                                            and grain = 'DAY'
                                            and cell.measure = wanted.measure
                                            and starts_on between :from and :to
                                            and member = coalesce(:member::text, member)
                                          group by starts_on
                                          order by starts_on desc
                                          limit :limit::bigint + 1)
                                         union all
                                        (select delta.day, count(*)
                                           from ledger.delta
                                          where delta.measure = wanted.measure
                                            and delta.day between :from and :to
                                            and ledger.member_of(:dimension, area, centre, body, age)
                                                = coalesce(:member::text,
                                                           ledger.member_of(:dimension, area, centre,
                                                                            body, age))
                                          group by delta.day
                                          order by delta.day desc
                                          limit :limit::bigint + 1))
                                    as told (day, facts)
                                 group by day)
                            as busy
                         cross join lateral (
                                select *
                                  from ledger.fact
                                 where measure = wanted.measure
                                   and fact.day = busy.day
                                   and (fact.day, fact.id) < (:afterDay, :afterFact)
                                   and ledger.member_of(:dimension, area, centre, body, age)
                                       = coalesce(:member::text,
                                                  ledger.member_of(:dimension, area, centre, body,
                                                                   age))
                                 order by fact.id desc
                                 limit :limit)
                            as fact
                         where busy.later_facts < :limit
                         order by fact.day desc, fact.id desc
                         limit :limit
                        """)
                .param("measures", codes(cut.measures()))
                .param("from", period.from())
                .param("to", start.day().isBefore(period.to()) ? start.day() : period.to())
                .param("afterDay", start.day())
                .param("afterFact", start.fact().value())
                .param("dimension", cut.dimension().name())
                .param("member", cut.member())
                .param("limit", limit)
                .query(FactRow::fact)
                .list();
    }

    /// The latest day with a fact of any of these measures within the period.
    public Optional<LocalDate> latestDay(Cut cut) {
        return jdbc.sql(
                        """
                        select greatest(
                               (select max(latest.day)
                                  from unnest(:measures) as wanted (measure)
                                 cross join lateral (
                                        select starts_on as day
                                          from ledger.cell
                                         where dimension = :dimension
                                           and grain = 'DAY'
                                           and cell.measure = wanted.measure
                                           and starts_on between :from and :to
                                           and member = coalesce(:member::text, member)
                                         order by starts_on desc
                                         limit 1)
                                    as latest),
                               (select max(day)
                                  from ledger.delta
                                 where measure = any (:measures)
                                   and day between :from and :to
                                   and ledger.member_of(:dimension, area, centre, body, age)
                                       = coalesce(:member::text,
                                                  ledger.member_of(:dimension, area, centre, body,
                                                                   age))))
                        """)
                .param("measures", codes(cut.measures()))
                .param("dimension", cut.dimension().name())
                .param("member", cut.member())
                .param("from", cut.period().from())
                .param("to", cut.period().to())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /// Those of the measures of which any fact is sample data (例).
    public Set<Measure> sampled(Set<Measure> measures) {
        return jdbc
                .sql(
                        """
                        select measure
                          from ledger.cell
                         where dimension = 'CITY'
                           and grain = 'FISCAL_YEAR'
                           and measure = any (:measures)
                           and samples > 0
                         union
                        select measure
                          from ledger.delta
                         where measure = any (:measures)
                           and sample
                        """)
                .param("measures", codes(measures))
                .query((row, _) -> new Measure(row.getString("measure")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                new Measure(row.getString("measure")),
                row.getString("member"),
                row.getObject("starts_on", LocalDate.class),
                row.getLong("count"),
                row.getLong("quantity"));
    }

    private static String[] codes(Set<Measure> measures) {
        return texts(measures.stream().map(Measure::code).toList());
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
