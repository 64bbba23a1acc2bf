package org.wasshoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;

class LoadingMonthsTest {

    private final JdbcClient jdbc = App.beanWithSample(JdbcClient.class);
    private final LocalDate today = LocalDate.now(App.beanWithSample(Clock.class));

    @Test
    void leavesOnlySomeOfTheLastMonthToTheCity() {
        assertThat(reports("stage <> 'CLOSED' and month < :last")).isZero();
        assertThat(reports("stage = 'SUBMITTED' and month = :last")).isPositive();
        assertThat(reports("month = :last"))
                .isLessThan(reports("month = :last - interval '1 month'"));
    }

    @Test
    void leavesWhatStandsAsItIs() {
        var before = versions();

        App.beanWithSample(LoadingMonths.class).load(today);

        assertThat(versions()).isEqualTo(before);
    }

    private int reports(String condition) {
        return jdbc.sql("select count(*) from centre.month_report where " + condition)
                .param("last", today.minusMonths(1).withDayOfMonth(1))
                .query(Integer.class)
                .single();
    }

    private String versions() {
        return jdbc.sql(
                        """
                        select string_agg(centre || month || stage || version, ',' order by centre, month)
                          from centre.month_report
                        """)
                .query(String.class)
                .single();
    }
}
