package org.wasshoi.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of facts, to which lines are only ever added (追記).
class Journal {

    private final JdbcClient jdbc;

    /// A fact and its place: the number of its entry and of its line there.
    private record Line(int entry, int number, Fact fact) {}

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The facts an origin posted, in their order.
    List<Fact> facts(Origin origin) {
        return jdbc.sql(
                        """
                        select fact.id, fact.measure, fact.day, fact.area, fact.centre, fact.body,
                               fact.age, fact.count, fact.quantity, fact.origin_type,
                               fact.origin_record, fact.origin_version, fact.sample, fact.posted_at,
                               fact.reverses
                          from ledger.posting
                          join ledger.fact using (origin_record, origin_version, origin_type)
                         where posting.origin_record = :record
                           and posting.origin_version = :version
                           and posting.origin_type = :type
                           and fact.day between posting.first_day and posting.last_day
                         order by fact.line
                        """)
                .param("record", origin.record())
                .param("version", origin.version())
                .param("type", origin.type())
                .query(FactRow::fact)
                .list();
    }

    /// The facts that these origins posted, in the order of their lines.
    List<Fact> facts(Collection<Origin> origins) {
        var asked = List.copyOf(origins);
        return jdbc.sql(
                        """
                        select fact.id, fact.measure, fact.day, fact.area, fact.centre, fact.body,
                               fact.age, fact.count, fact.quantity, fact.origin_type,
                               fact.origin_record, fact.origin_version, fact.sample, fact.posted_at,
                               fact.reverses
                          from unnest(:types::text[], :records::uuid[], :versions::integer[])
                            as asked (origin_type, origin_record, origin_version)
                          join ledger.posting using (origin_record, origin_version, origin_type)
                          join ledger.fact using (origin_record, origin_version, origin_type)
                         where fact.day between posting.first_day and posting.last_day
                         order by fact.line
                        """)
                .param("types", column(asked, Origin::type))
                .param("records", column(asked, Origin::record))
                .param("versions", column(asked, Origin::version))
                .query(FactRow::fact)
                .list();
    }

    /// Adds the entries whose origin is new. The guard waits for a session that is just posting the
    /// same origin; its order keeps sessions with common origins from waiting for each other.
    void append(List<Entry> entries, Instant at) {
        var lines =
                IntStream.range(0, entries.size())
                        .boxed()
                        .flatMap(entry -> lines(entry + 1, entries.get(entry)).stream())
                        .toList();
        jdbc.sql(
                        """
                          with entry as (
                               select *
                                 from unnest(:types::text[], :records::uuid[], :versions::integer[],
                                             :firstDays::date[], :lastDays::date[])
                                      with ordinality
                                   as entry (origin_type, origin_record, origin_version, first_day,
                                             last_day, entry)),
                               accepted as (
                               insert into ledger.posting (origin_type, origin_record,
                                                           origin_version, first_day, last_day,
                                                           posted_at)
                               select origin_type, origin_record, origin_version, first_day, last_day,
                                      :at::timestamptz
                                 from entry
                                order by origin_record, origin_version, origin_type
                                   on conflict do nothing
                            returning origin_type, origin_record, origin_version),
                               line as (
                               select *
                                 from unnest(:entries::integer[], :numbers::integer[], :ids::uuid[],
                                             :measures::text[], :days::date[], :areas::text[],
                                             :centres::text[], :bodies::text[], :ages::text[],
                                             :counts::bigint[], :quantities::bigint[],
                                             :samples::boolean[], :reverses::uuid[])
                                   as line (entry, number, id, measure, day, area, centre, body, age,
                                            count, quantity, sample, reverses)
                                 join entry using (entry)
                                 join accepted using (origin_type, origin_record, origin_version)),
                               appended as (
                               insert into ledger.fact (id, measure, day, area, centre, body, age,
                                                        count, quantity, origin_type, origin_record,
                                                        origin_version, line, sample, posted_at,
                                                        reverses)
                               select id, measure, day, area, centre, body, age, count, quantity,
                                      origin_type, origin_record, origin_version, number, sample,
                                      :at::timestamptz, reverses
                                 from line)
                        insert into ledger.delta (measure, day, area, centre, body, age, count,
                                                  quantity, sample)
                        select measure, day, area, centre, body, age, count, quantity, sample
                          from line
                        """)
                .param("at", at.toString())
                .param("types", column(entries, entry -> entry.origin().type()))
                .param("records", column(entries, entry -> entry.origin().record()))
                .param("versions", column(entries, entry -> entry.origin().version()))
                .param("firstDays", column(entries, Entry::firstDay))
                .param("lastDays", column(entries, Entry::lastDay))
                .param("entries", column(lines, Line::entry))
                .param("numbers", column(lines, Line::number))
                .param("ids", column(lines, line -> line.fact().id().value()))
                .param("measures", column(lines, line -> line.fact().what().measure().code()))
                .param("days", column(lines, line -> line.fact().what().day()))
                .param("areas", column(lines, line -> line.fact().what().place().area()))
                .param("centres", column(lines, line -> line.fact().what().place().centre()))
                .param("bodies", column(lines, line -> line.fact().what().place().body()))
                .param("ages", column(lines, line -> line.fact().what().age()))
                .param("counts", column(lines, line -> line.fact().what().count()))
                .param("quantities", column(lines, line -> line.fact().what().quantity()))
                .param("samples", column(lines, line -> line.fact().sample()))
                .param("reverses", column(lines, line -> reversed(line.fact())))
                .update();
    }

    private static List<Line> lines(int entry, Entry from) {
        return IntStream.range(0, from.facts().size())
                .mapToObj(line -> new Line(entry, line + 1, from.facts().get(line)))
                .toList();
    }

    private static @Nullable Object reversed(Fact fact) {
        return fact.reverses() == null ? null : fact.reverses().value();
    }

    private static <T> @Nullable String[] column(
            List<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        for (int row = 0; row < column.length; row++) {
            var cell = value.apply(rows.get(row));
            column[row] = cell == null ? null : cell.toString();
        }
        return column;
    }
}
