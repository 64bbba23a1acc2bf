package org.wasshoi.centre.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Reported;
import org.wasshoi.web.Freshness;

/// Tells the indicators how many months of the centres are accepted (月次報告の揃い), from the first month
/// on that was ever reported.
@Repository
class MonthsReported implements Reported, Freshness {

    private static final Measure VISITS = new Measure("centre-visits");

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthsReported(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(YearMonth month, Share share) {}

    @Override
    public Measure measure() {
        return VISITS;
    }

    /// Asked of every centre that has rooms.
    @Override
    public Map<YearMonth, Share> months() {
        var months = new HashMap<YearMonth, Share>();
        jdbc.sql(
                        """
                        with reported as (
                             select month, count(*) filter (where stage in ('ACCEPTED', 'CLOSED'))
                                    as received
                               from centre.month_report
                              where stage <> 'OPEN'
                              group by month)
                        select asked.month::date as month, coalesce(received, 0) as received,
                               (select count(distinct facility.centre) from centre.facility) as expected
                          from generate_series(
                               (select min(month) from reported)::timestamp,
                               :last::date::timestamp, interval '1 month') as asked (month)
                          left join reported
                            on reported.month = asked.month
                        """)
                .param("last", YearMonth.from(LocalDate.now(clock)).minusMonths(1).atDay(1))
                .query(MonthsReported::row)
                .list()
                .forEach(row -> months.put(row.month(), row.share()));
        return months;
    }

    @Override
    public String stamp() {
        return jdbc.sql("select 'months' || coalesce(sum(version), 0) from centre.month_report")
                .query(String.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                MonthRecords.month(row),
                new Share(row.getLong("received"), row.getLong("expected")));
    }
}
