package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wasshoi.people.PeopleFixtures;

class AttemptsTest {

    private final PeopleFixtures city = new PeopleFixtures();
    private final Attempts attempts = after(Duration.ZERO);
    private final Login login = Login.of("hana");

    @Test
    void areEnoughAtTenPerName() {
        fail(10, login);

        assertThat(attempts.isOneTooMany(login, "192.0.2.1")).isTrue();
        assertThat(attempts.isOneTooMany(Login.of("other"), "192.0.2.1")).isFalse();
    }

    @Test
    void areEnoughAtSixtyPerAddressWhateverTheNames() {
        for (int number = 0; number < Attempts.MOST_PER_ADDRESS; number++) {
            assertThat(attempts.isOneTooMany(Login.of("name" + number), "192.0.2.1")).isFalse();
        }

        assertThat(attempts.isOneTooMany(Login.of("another"), "192.0.2.1")).isTrue();
        assertThat(attempts.isOneTooMany(Login.of("more"), "192.0.2.2")).isFalse();
    }

    @Test
    void areForgivenAfterAQuarterOfAnHour() {
        fail(10, login);

        assertThat(after(Duration.ofMinutes(16)).isOneTooMany(login, "192.0.2.1")).isFalse();
    }

    @Test
    void ofANameBeginAnewWithSuccess() {
        fail(10, login);
        attempts.succeeded(login, "192.0.2.1");

        assertThat(attempts.isOneTooMany(login, "192.0.2.1")).isFalse();
    }

    @Test
    void takenBackLeaveThoseBeforeThem() {
        attempts.add("a code");
        attempts.add("a code");
        attempts.takeBack("a code");

        assertThat(attempts.add("a code")).isEqualTo(2);
    }

    @Test
    void areForgottenAfterADay() {
        fail(3, login);
        after(Duration.ofHours(25)).forgetOld();

        assertThat(city.jdbc.sql("select count(*) from signin.attempt").query(Long.class).single())
                .isZero();
    }

    private void fail(int times, Login name) {
        for (int time = 0; time < times; time++) {
            attempts.isOneTooMany(name, "192.0.2.1");
        }
    }

    private Attempts after(Duration time) {
        return new Attempts(city.jdbc, Clock.offset(city.clock, time));
    }
}
