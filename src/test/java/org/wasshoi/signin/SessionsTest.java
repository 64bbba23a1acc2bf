package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wasshoi.people.PeopleFixtures;
import org.wasshoi.people.PersonId;

class SessionsTest {

    private final PeopleFixtures city = new PeopleFixtures();
    private final PersonId person = city.person("千葉 花", "チバ ハナ").id();
    private final String token = after(Duration.ZERO).start(person, "192.0.2.1", "Firefox", false);

    @Test
    void surviveARestart() {
        assertThat(after(Duration.ofMinutes(1)).find(token)).isPresent();
    }

    @Test
    void endAfterAnHourOfSilence() {
        assertThat(after(Duration.ofMinutes(59)).find(token)).isPresent();
        assertThat(after(Duration.ofMinutes(61)).find(token)).isEmpty();
    }

    @Test
    void lastLongerWhileTheyAreUsed() {
        var soon = after(Duration.ofMinutes(50));
        soon.see(soon.find(token).orElseThrow());

        assertThat(after(Duration.ofMinutes(100)).find(token)).isPresent();
    }

    @Test
    void neverLastLongerThanHalfADay() {
        for (int minutes = 50; minutes < 12 * 60; minutes += 50) {
            var then = after(Duration.ofMinutes(minutes));
            then.see(then.find(token).orElseThrow());
        }

        assertThat(after(Duration.ofMinutes(12 * 60 + 1)).find(token)).isEmpty();
    }

    @Test
    void areForgottenWhenTheyAreOver() {
        after(Duration.ofMinutes(61)).forgetOld();

        assertThat(after(Duration.ZERO).find(token)).isEmpty();
    }

    @Test
    void keepNoSecretInTheDatabase() {
        var rows = city.jdbc.sql("select s::text from signin.session s").query(String.class).list();

        assertThat(rows).singleElement().asString().doesNotContain(token);
    }

    @Test
    void tellTheOneInUseFirst() {
        var sessions = after(Duration.ofMinutes(1));
        sessions.start(person, "192.0.2.2", "x".repeat(1000) + "𠮷".repeat(1000), false);

        assertThat(sessions.of(person, token))
                .extracting(Session::current)
                .containsExactly(true, false);
    }

    private Sessions after(Duration time) {
        return new Sessions(city.jdbc, Clock.offset(city.clock, time));
    }
}
