package org.wasshoi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills a ledger with as many facts as a measurement wants, spread evenly over six fiscal years,
/// folded as the worker would fold them.
public final class ManyFacts {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final long BATCH = 500_000;
    private static final String[] AREAS = {
        "ichinoseki ichinoseki sekigaoka yamanome nakasato kozenji takizawa mashiba genbi hagisho"
                + " maikawa yasakae",
        "hanaizumi nagai wakutsu yushima hanaizumi oimatsu hikata kazawa",
        "daito ohara surisawa okita sarusawa shibutami sogei",
        "senmaya senmaya konashi okutama iwashimizu",
        "higashiyama higashiyama takouzu matsukawa",
        "murone murone",
        "kawasaki kawasaki",
        "fujisawa fujisawa"
    };

    private ManyFacts() {}

    /// Adds this many facts, in statements of half a million.
    public static void fill(JdbcClient jdbc, long facts) {
        var run = UUID.randomUUID().toString();
        for (long first = 0; first < facts; first += BATCH) {
            fill(jdbc, run, facts, first, Math.min(first + BATCH, facts) - 1);
        }
        jdbc.sql("analyze ledger.fact, ledger.posting, ledger.cell, ledger.delta").update();
    }

    private static void fill(JdbcClient jdbc, String run, long facts, long first, long last) {
        jdbc.sql(
                        """
                          with centre as (
                               select row_number() over () - 1 as number, area, centre
                                 from unnest(:areas::text[], :centres::text[])
                                   as centre (area, centre)),
                               numbered as (
                               select number, number / 8 as record, number % 8 + 1 as line,
                                      :firstDay::date + (number * :days / :facts)::integer as day,
                                      hashint8extended(number, 7) & 1048575 as chance
                                 from generate_series(:first::bigint, :last::bigint) as number),
                               line as materialized (
                               select case
                                          when chance % 100 < 90 then 'centre-visits'
                                          when chance % 100 < 95 then 'consultations'
                                          when chance % 100 < 97 then 'body-activities'
                                          when chance % 100 < 98 then 'team-meetings'
                                          when chance % 100 < 99 then 'facilitations'
                                          else 'web-views'
                                      end
                                   as measure,
                                      day, centre.area, centre.centre, centre.centre as body,
                                      (line * 10) || '-' || (line * 10 + 9) as age, 1 as count,
                                      1 + chance % 40 as quantity, line,
                                      lpad(to_hex((extract(epoch from day) * 1000)::bigint
                                                  + numbered.number % 86400000), 12, '0')
                                      as moment,
                                      md5(:run || numbered.number) as tail,
                                      md5(:run || '/' || record) as record_tail,
                                      lpad(to_hex(record), 12, '0') as record_head
                                 from numbered
                                 join centre
                                   on centre.number = chance % 34),
                               posted as (
                               insert into ledger.posting (origin_type, origin_record,
                                                           origin_version, first_day, last_day,
                                                           posted_at)
                               select 'usage-report',
                                      (record_head || '7' || substr(record_tail, 1, 3) || '8'
                                       || substr(record_tail, 4, 15))::uuid,
                                      1, min(day), max(day), now()
                                 from line
                                group by record_head, record_tail),
                               appended as (
                               insert into ledger.fact (id, measure, day, area, centre, body, age,
                                                        count, quantity, origin_type, origin_record,
                                                        origin_version, line, sample, posted_at)
                               select (moment || '7' || substr(tail, 1, 3) || '8'
                                       || substr(tail, 4, 15))::uuid,
                                      measure, day, area, centre, body, age, count, quantity,
                                      'usage-report',
                                      (record_head || '7' || substr(record_tail, 1, 3) || '8'
                                       || substr(record_tail, 4, 15))::uuid,
                                      1, line, true, now()
                                 from line),
                               places as (
                               select measure, day, area, centre, body, age, sum(count) as count,
                                      sum(quantity) as quantity, count(*) as facts
                                 from line
                                group by measure, day, area, centre, body, age),
                               daily as (
                               select dimension, measure, day,
                                      ledger.member_of(dimension, area, centre, body, age) as member,
                                      sum(count) as count, sum(quantity) as quantity,
                                      sum(facts) as facts
                                 from places
                                cross join unnest(array['CITY', 'AREA', 'CENTRE', 'BODY', 'AGE'])
                                   as dimension
                                group by dimension, measure, day, member)
                        insert into ledger.cell as cell (dimension, grain, measure, starts_on, member,
                                                         count, quantity, facts, samples)
                        select dimension, grain, measure, ledger.start_of(grain, day) as starts_on,
                               member, sum(count), sum(quantity), sum(facts), sum(facts)
                          from daily
                         cross join unnest(array['DAY', 'MONTH', 'FISCAL_YEAR']) as grain
                         group by dimension, grain, measure, starts_on, member
                         order by dimension, grain, measure, starts_on, member
                            on conflict (dimension, grain, measure, starts_on, member)
                            do update set count = cell.count + excluded.count,
                                          quantity = cell.quantity + excluded.quantity,
                                          facts = cell.facts + excluded.facts,
                                          samples = cell.samples + excluded.samples
                        """)
                .param("areas", areas())
                .param("centres", centres())
                .param("firstDay", FIRST_DAY)
                .param("days", FIRST_DAY.until(LAST_DAY, ChronoUnit.DAYS) + 1)
                .param("facts", facts)
                .param("first", first)
                .param("last", last)
                .param("run", run)
                .update();
    }

    private static String[] areas() {
        return Arrays.stream(AREAS)
                .map(line -> line.split(" "))
                .flatMap(words -> Arrays.stream(words).skip(1).map(_ -> words[0]))
                .toArray(String[]::new);
    }

    private static String[] centres() {
        return Arrays.stream(AREAS)
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .toArray(String[]::new);
    }
}
