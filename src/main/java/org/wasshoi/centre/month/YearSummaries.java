package org.wasshoi.centre.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Yen;

/// Adds a fiscal year of all centres up in one statement (年度の集計). It goes through the uses month by
/// month and room by room, so that nothing has to be sorted and an index alone answers.
@Repository
class YearSummaries {

    private final JdbcClient jdbc;

    YearSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(YearSummary.Cell cell, Total total, boolean sample) {}

    YearSummary of(FiscalYear year, List<Centre> centres) {
        var cells = new HashMap<YearSummary.Cell, Total>();
        var rows = rows(year, centres);
        rows.forEach(row -> cells.put(row.cell(), row.total()));
        return new YearSummary(year, centres, cells, rows.stream().anyMatch(Row::sample));
    }

    private List<Row> rows(FiscalYear year, List<Centre> centres) {
        return jdbc.sql(
                        """
                        select facility.centre, months.month::date as month, sum(uses) as uses,
                               sum(people) as people, sum(usage) as usage, sum(manager) as manager,
                               sum(exemptions) as exemptions, sum(reduced) as reduced,
                               bool_or(used.sample) as sample
                          from generate_series(:first::timestamp, :last::timestamp, interval '1 month')
                               as months (month)
                         cross join lateral (
                               select room, count(*) as uses, coalesce(sum(came), 0) as people,
                                      coalesce(sum(gross - reduction)
                                               filter (where fee_kind = 'USAGE'), 0) as usage,
                                      coalesce(sum(gross - reduction)
                                               filter (where fee_kind = 'MANAGER'), 0) as manager,
                                      count(*) filter (where exemption <> '') as exemptions,
                                      sum(reduction) as reduced, bool_or(sample) as sample
                                 from centre.booking
                                where state = 'USED'
                                  and day >= months.month
                                  and day < months.month + interval '1 month'
                                group by room) as used
                          join centre.room
                            on room.code = used.room
                          join centre.facility
                            on facility.code = room.facility
                         where facility.centre = any(:centres)
                         group by facility.centre, months.month
                        """)
                .param("first", year.first())
                .param("last", year.last())
                .param(
                        "centres",
                        centres.stream()
                                .map(Centre::id)
                                .map(CentreId::value)
                                .toArray(String[]::new))
                .query(YearSummaries::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new YearSummary.Cell(
                        new CentreId(row.getString("centre")), MonthRecords.month(row)),
                new Total(
                        row.getLong("uses"),
                        row.getLong("people"),
                        new Yen(row.getLong("usage")),
                        new Yen(row.getLong("manager")),
                        row.getLong("exemptions"),
                        new Yen(row.getLong("reduced"))),
                row.getBoolean("sample"));
    }
}
