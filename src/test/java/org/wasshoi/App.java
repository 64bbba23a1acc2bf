package org.wasshoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Tokyo;

/// The whole program, started once for all tests that speak to it over HTTP; the real plan, no
/// sample. Its time runs, but always begins on the same Tuesday morning, so that no test meets a
/// closed day or a closed desk by chance.
public final class App {

    private static final Clock CLOCK = startingAt(LocalDateTime.of(2026, 11, 24, 10, 0));
    private static final Statements STATEMENTS = new Statements();
    private static final ConfigurableApplicationContext CONTEXT = start(false);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private App() {}

    public static String address() {
        return address(CONTEXT);
    }

    /// The address of a second program which holds the sample years, for tests that look at full
    /// pages.
    public static String addressWithSample() {
        return Sampled.ADDRESS;
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static <T> T bean(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    /// A part of the second program, that with the sample years.
    public static <T> T beanWithSample(Class<T> type) {
        return Sampled.CONTEXT.getBean(type);
    }

    public static HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public static HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many statements it takes to make a page that is not kept.
    public static int statements(String path) {
        var uncached = path + (path.contains("?") ? "&" : "?") + "lang=ja";
        return statementsOf(() -> {
            if (get(uncached).statusCode() != 200) {
                throw new IllegalArgumentException("No page at " + path);
            }
        });
    }

    /// How many statements the program sends while it answers these requests.
    public static int statementsOf(Runnable requests) {
        var before = STATEMENTS.sent();
        requests.run();
        return STATEMENTS.sent() - before;
    }

    private static Clock startingAt(LocalDateTime beginning) {
        var system = Clock.system(Tokyo.ZONE);
        var moment = beginning.atZone(Tokyo.ZONE).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), moment));
    }

    private static String address(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://localhost:" + server.getPort();
    }

    private static ConfigurableApplicationContext start(boolean sample) {
        var application = new SpringApplication(Wasshoi.class);
        application.addInitializers(
                (ApplicationContextInitializer<GenericApplicationContext>)
                        context -> {
                            context.registerBean(Statements.class, () -> STATEMENTS);
                            context.registerBean(
                                    "testClock",
                                    Clock.class,
                                    () -> CLOCK,
                                    definition -> definition.setPrimary(true));
                        });
        return application.run(
                "--server.port=0",
                "--wasshoi.database.url=" + TestDatabase.freshUrl(),
                "--wasshoi.forms-in-ten-minutes=100000",
                "--wasshoi.secret=a secret that only the tests know",
                "--wasshoi.sample=" + sample);
    }

    private static class Sampled {

        private static final ConfigurableApplicationContext CONTEXT = start(true);
        private static final String ADDRESS = address(CONTEXT);
    }
}
