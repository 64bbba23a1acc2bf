package org.wasshoi.signin;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// A real OpenID provider beside the program, which lies when a test wants it to.
final class TestProvider implements AutoCloseable {

    static final String CLIENT = "wasshoi";
    static final String SECRET = "a secret of the client";

    static volatile boolean signsWithAForeignKey;
    static volatile String nonce = "";

    private final int port;
    private final String redirect;
    private ConfigurableApplicationContext running;

    TestProvider(int port, String redirect) {
        this.port = port;
        this.redirect = redirect;
        start();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String issuer(int port) {
        return "http://localhost:" + port;
    }

    void start() {
        var application = new SpringApplication(Configuration.class);
        application.setRegisterShutdownHook(false);
        running =
                application.run(
                        "--spring.config.name=none",
                        "--provider.port=" + port,
                        "--provider.redirect=" + redirect);
    }

    @Override
    public void close() {
        running.close();
    }

    @SpringBootConfiguration
    @EnableWebMvc
    @EnableWebSecurity
    static class Configuration {}
}
