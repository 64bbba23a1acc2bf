package org.wasshoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.wasshoi.database.TestDatabase;

/// The whole program, started once for all tests that speak to it over HTTP; the real plan, no
/// sample.
public final class App {

    private static final ConfigurableApplicationContext CONTEXT = start();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private App() {}

    public static String address() {
        var server = ((WebServerApplicationContext) CONTEXT).getWebServer();
        return "http://localhost:" + server.getPort();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
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

    private static ConfigurableApplicationContext start() {
        var application = new SpringApplication(Wasshoi.class);
        application.setDefaultProperties(
                Map.of(
                        "server.port", "0",
                        "wasshoi.database.url", TestDatabase.freshUrl(),
                        "wasshoi.sample", "false"));
        return application.run("--server.port=0");
    }
}
