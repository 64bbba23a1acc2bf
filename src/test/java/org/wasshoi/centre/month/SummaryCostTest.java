package org.wasshoi.centre.month;

import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.FiscalYear;

class SummaryCostTest {
    @Test
    void measured() {
        Bookkeeping.sql("alter table centre.booking disable trigger user").update();
        Bookkeeping.sql("alter table centre.head_count disable trigger user").update();
        int n = Integer.parseInt(System.getenv().getOrDefault("N", "100000"));
        int years = Integer.parseInt(System.getenv().getOrDefault("YEARS", "1"));
        for (int y = 0; y < years; y++) {
        Bookkeeping.sql("""
            insert into centre.booking (id, once, room, day, during, held, state, name, user_class,
                                        purpose, title, people, for_profit, heating, fee_kind, gross,
                                        exemption, reduction, way, sample, made_by, made_at, came)
            select gen_random_uuid(), gen_random_uuid(), rooms[1 + g %% array_length(rooms, 1)], d, tsrange(d + time '9:00', d + time '12:00'),
                   tsrange(d + time '9:00', d + time '12:00'), case when g %% 20 = 0 then 'CANCELLED' else 'USED' end, '会', 'RESIDENT', 'SPORTS', '体操', 10, false,
                   false, case when g %% 3 = 0 then 'USAGE' else 'MANAGER' end, 400, case when g %% 4 = 0 then 'half' else '' end, case when g %% 4 = 0 then 200 else 0 end, 'FORM', false, gen_random_uuid(), now(), 12
              from (select array_agg(code) as rooms from centre.room) as r
             cross join generate_series(1, %d) as g
             cross join lateral (select date '%d-04-01' + (g * 7919) %% 365 as d) as dd
            """.formatted(n, 2090 - y)).update();
        }
        Bookkeeping.sql("""
            insert into centre.head_count (booking, version, total, children, students, adults, seniors, recorded_by, recorded_at)
            select id, v, 12, 0, 0, 6, 6, id, now() from centre.booking cross join generate_series(1, case when number % 10 = 0 then 2 else 1 end) as v
             where day > '2050-01-01' and state = 'USED'
            """).update();
        Bookkeeping.sql("alter table centre.booking enable trigger user").update();
        if (System.getenv("ANALYZE") != null) { Bookkeeping.sql("vacuum analyze").update(); }
        var centres = App.bean(Register.class).centres();
        var summaries = App.bean(YearSummaries.class);
        for (int i = 0; i < 12; i++) {
            long t = System.nanoTime();
            var s = summaries.of(new FiscalYear(2090), centres);
            System.err.println("TOOK " + (System.nanoTime() - t) / 1_000_000.0 + " ms, cells " + s.cells().size() + " " + s.all());
        }
        Bookkeeping.sql("explain (analyze, buffers) select facility.centre, date_trunc('month', booking.day)::date as month, count(*) as uses, coalesce(sum(came), 0) as people, coalesce(sum(gross - reduction) filter (where fee_kind = 'USAGE'), 0) as usage, coalesce(sum(gross - reduction) filter (where fee_kind = 'MANAGER'), 0) as manager, count(*) filter (where exemption <> '') as exemptions, coalesce(sum(reduction), 0) as reduced, bool_or(booking.sample) as sample from centre.booking join centre.room on room.code = booking.room join centre.facility on facility.code = room.facility where booking.day between '2090-04-01' and '2091-03-31' and booking.state = 'USED' group by facility.centre, date_trunc('month', booking.day)").query(String.class).list().forEach(System.err::println);
        var centre = Bookkeeping.CENTRE;
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            App.bean(FillingReports.class).of(centre, java.time.YearMonth.of(2090, 10));
            System.err.println("MONTH " + (System.nanoTime() - t) / 1_000_000.0 + " ms");
        }
    }
}
