package org.wasshoi.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.centre.CentreFixtures.BEGINNING;
import static org.wasshoi.centre.CentreFixtures.bands;
import static org.wasshoi.centre.CentreFixtures.closedOn;
import static org.wasshoi.centre.CentreFixtures.fees;
import static org.wasshoi.centre.CentreFixtures.hourly;
import static org.wasshoi.centre.CentreFixtures.opening;
import static org.wasshoi.centre.CentreFixtures.room;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Tokyo;

class RulesTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Rules rules = new Rules(jdbc, new Editions(jdbc), Clock.system(Tokyo.ZONE));

    static List<Rule> everyKind() {
        return List.of(
                bands(),
                hourly(9, 21),
                closedOn(DayOfWeek.MONDAY),
                opening(6, 7),
                new Rule.Limits(5, 14),
                fees(),
                new Rule.Preparation(30, 15),
                new Rule.Payment(Rule.Payment.When.ADVANCE, 7, true, true),
                new Rule.Cancelling(List.of(new Rule.Cancelling.Refund(3, new Fraction(1, 2)))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void areReadAsTheyWereStated(Rule rule) {
        rules.add(Reach.CITY, BEGINNING, null, rule, true);

        assertThat(rules.all()).singleElement().extracting(StatedRule::rule).isEqualTo(rule);
    }

    @Test
    void nobodyReadsAnOldBook() {
        var day = LocalDate.of(2026, 12, 2);
        assertThat(rules.book().slots(room(), day)).isEmpty();

        rules.add(Reach.CITY, BEGINNING, null, bands(), true);

        assertThat(rules.book().slots(room(), day)).hasSize(3);
    }

    @Test
    void twoOfAKindAreNotInForceAtOnce() {
        rules.add(Reach.CITY, BEGINNING, null, bands(), true);

        assertThatThrownBy(() -> rules.add(Reach.CITY, BEGINNING.plusDays(9), null, bands(), true))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule_one_at_a_time");
    }
}
