package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class FormLimitTest {

    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private final FormLimit limit = new FormLimit(3, new Moving());

    @Test
    void asksToWaitAfterTooManyForms() throws Exception {
        send("192.0.2.1", 3);

        assertThatThrownBy(() -> send("192.0.2.1", 1)).isInstanceOf(TooMany.class);
        send("192.0.2.2", 3);
    }

    @Test
    void forgetsAfterTenMinutes() throws Exception {
        send("192.0.2.1", 3);
        now = now.plus(Duration.ofMinutes(10));

        send("192.0.2.1", 3);
    }

    @Test
    void countsAHouseholdAsOne() throws Exception {
        send("2001:db8:1:2::1", 2);
        send("2001:db8:1:2:3::9", 1);

        assertThatThrownBy(() -> send("2001:db8:1:2::5", 1)).isInstanceOf(TooMany.class);
        send("2001:db8:1:3::1", 1);
    }

    @Test
    void neverCountsReadingOrWorkBehindASignIn() throws Exception {
        for (int time = 0; time < 10; time++) {
            assertThat(let("GET", "192.0.2.1", "open")).isTrue();
            assertThat(let("POST", "192.0.2.1", "own")).isTrue();
        }
    }

    private void send(String address, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            assertThat(let("POST", address, "open")).isTrue();
        }
    }

    private boolean let(String method, String address, String handler) throws Exception {
        var request = new MockHttpServletRequest(method, "/form");
        request.setRemoteAddr(address);
        var target = new HandlerMethod(new Handlers(), Handlers.class.getDeclaredMethod(handler));
        return limit.preHandle(request, new MockHttpServletResponse(), target);
    }

    private class Moving extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    static class Handlers {

        @Permit(Permission.READ_PUBLIC)
        void open() {}

        @Permit(Permission.EDIT_OWN)
        void own() {}
    }
}
