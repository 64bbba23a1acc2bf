package org.wasshoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;

class LoadingRoundsTest {

    private final JdbcClient jdbc = App.beanWithSample(JdbcClient.class);

    @Test
    void opensEachInventedRoundOnceWithGroupsThatWantDifferentTimes() {
        App.beanWithSample(LoadingRounds.class)
                .load(LocalDate.now(App.beanWithSample(Clock.class)));

        assertThat(count("select count(*) from centre.draw_round where sample"))
                .isEqualTo(Lots.read().size());
        assertThat(count("select count(*) from centre.draw_entry where name like '例・%'"))
                .isGreaterThan(Lots.read().size());
        assertThat(count("select count(distinct slot) from centre.draw_wish")).isGreaterThan(1);
    }

    private int count(String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }
}
