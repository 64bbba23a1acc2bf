package org.wasshoi.centre.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Period;
import org.wasshoi.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/// The monthly reports as they are kept (月次報告の保管), with the steps they took.
@Repository
class MonthReports {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Report of(CentreId centre, YearMonth month) {
        return jdbc.sql(
                        """
                        select centre, month, stage, remarks, version
                          from centre.month_report
                         where centre = :centre
                           and month = :month
                        """)
                .param("centre", centre.value())
                .param("month", month.atDay(1))
                .query(MonthReports::report)
                .optional()
                .orElseGet(() -> Report.blank(centre, month));
    }

    /// Those that somebody has written in, of these centres in this time.
    List<Report> in(Collection<CentreId> centres, Period period) {
        return jdbc.sql(
                        """
                        select centre, month, stage, remarks, version
                          from centre.month_report
                         where month between :from and :to
                           and centre = any(:centres)
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("centres", codes(centres))
                .query(MonthReports::report)
                .list();
    }

    /// The first month that is asked for: the first of which any report came, else the last one
    /// that is over.
    YearMonth first(LocalDate today) {
        return jdbc.sql(
                        """
                        select month
                          from centre.month_report
                         where stage <> 'OPEN'
                         order by month
                         limit 1
                        """)
                .query((row, _) -> MonthRecords.month(row))
                .optional()
                .orElse(YearMonth.from(today).minusMonths(1));
    }

    /// Those of a month; nobody moves them before this transaction ends.
    List<Report> hold(Collection<CentreId> centres, YearMonth month) {
        return jdbc.sql(
                        """
                        select centre, month, stage, remarks, version
                          from centre.month_report
                         where month = :month
                           and centre = any(:centres)
                         order by centre
                           for update
                        """)
                .param("month", month.atDay(1))
                .param("centres", codes(centres))
                .query(MonthReports::report)
                .list();
    }

    /// Makes sure that there is a row to write in; whether there was none before.
    boolean open(Report report) {
        return jdbc.sql(
                                """
                                insert into centre.month_report (centre, month)
                                values (:centre, :month)
                                    on conflict do nothing
                                """)
                        .param("centre", report.centre().value())
                        .param("month", report.month().atDay(1))
                        .update()
                == 1;
    }

    /// Writes the report anew, unless somebody else has changed it since.
    boolean change(Report report, Stage to, String remarks) {
        return jdbc.sql(
                                """
                                update centre.month_report
                                   set stage = :stage,
                                       remarks = :remarks,
                                       version = version + 1
                                 where centre = :centre
                                   and month = :month
                                   and version = :version
                                """)
                        .param("stage", to.name())
                        .param("remarks", remarks)
                        .param("centre", report.centre().value())
                        .param("month", report.month().atDay(1))
                        .param("version", report.version())
                        .update()
                == 1;
    }

    /// Moves the version on because an entry changed, if the manager still writes in the report.
    boolean touch(Report report) {
        return jdbc.sql(
                                """
                                update centre.month_report
                                   set version = version + 1
                                 where centre = :centre
                                   and month = :month
                                   and stage in ('OPEN', 'RETURNED')
                                """)
                        .param("centre", report.centre().value())
                        .param("month", report.month().atDay(1))
                        .update()
                == 1;
    }

    /// The step that has just been taken from this report.
    void step(Report from, Stage to, String reason, @Nullable Content content, PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.month_step (centre, month, version, stage, reason, content,
                                                       taken_by, taken_at)
                        values (:centre, :month, :version, :stage, :reason, :content::jsonb,
                                :by, :now)
                        """)
                .param("centre", from.centre().value())
                .param("month", from.month().atDay(1))
                .param("version", from.version() + 1)
                .param("stage", to.name())
                .param("reason", reason)
                .param("content", content == null ? null : JSON.writeValueAsString(content))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /// All steps of a report, the first one first.
    List<ReportStep> steps(Report report) {
        return jdbc.sql(
                        """
                        select version, stage, reason, content, taken_by, taken_at
                          from centre.month_step
                         where centre = :centre
                           and month = :month
                         order by version
                        """)
                .param("centre", report.centre().value())
                .param("month", report.month().atDay(1))
                .query(MonthReports::step)
                .list();
    }

    private static String[] codes(Collection<CentreId> centres) {
        return centres.stream().map(CentreId::value).toArray(String[]::new);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                new CentreId(row.getString("centre")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Stage.valueOf(row.getString("stage")),
                row.getString("remarks"),
                row.getInt("version"));
    }

    private static ReportStep step(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        return new ReportStep(
                row.getInt("version"),
                Stage.valueOf(row.getString("stage")),
                row.getString("reason"),
                content == null ? null : JSON.readValue(content, Content.class),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
