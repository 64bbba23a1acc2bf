package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.wasshoi.App;
import org.wasshoi.signin.Form;

class RefusalsTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(Errors.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    /// Other programs that tests start in this process may have set another level.
    @BeforeEach
    void listen() {
        App.get("/about");
        log.setLevel(Level.INFO);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(lines);
        log.setLevel(null);
    }

    @Test
    void ofAFormThatThisSiteDidNotGiveOutAreNoted() {
        new Form(App.address()).postBare("/sign-in", Map.of("login", "secret-name"));

        assertThat(noted()).contains("403").doesNotContain("secret-name");
    }

    @Test
    void ofAParameterAreNotedWithoutWhatItSaid() {
        App.get("/search?q=secret%00words");

        assertThat(noted()).contains("GET /search", "400").doesNotContain("secret");
    }

    private String noted() {
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst().getFormattedMessage();
    }
}
