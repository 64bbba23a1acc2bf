package org.wasshoi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Sign-ins with a password per second, from the form to the session; the hash is meant to be slow.
record SignIns(double perSecond) {

    static final int THREADS = 4;

    /// Lets the bench send more forms than one network may.
    static final String LIMIT = "WASSHOI_FORMS_IN_TEN_MINUTES";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String LOGIN = "resident";
    private static final String PASSWORD = "wasshoi-rei-2026";

    static SignIns measure(Server server, Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var counts =
                    IntStream.range(0, THREADS)
                            .mapToObj(_ -> threads.submit(() -> repeat(server, end)))
                            .toList();
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return new SignIns(sum / ((System.nanoTime() - begun) / 1e9));
        }
    }

    private static long repeat(Server server, long end) throws Exception {
        long times = 0;
        for (; System.nanoTime() < end; times++) {
            signIn(server);
        }
        return times;
    }

    private static void signIn(Server server) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var form = browser.send(request(server).build(), BodyHandlers.ofString()).body();
            var answer = browser.send(filledIn(server, form), BodyHandlers.ofString());
            check(answer);
        }
    }

    private static HttpRequest filledIn(Server server, String form) {
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form token");
        }
        var fields =
                "login=" + LOGIN + "&password=" + PASSWORD + "&_csrf=" + encoded(token.group(1));
        return request(server)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("A sign-in was answered " + answer.statusCode());
        }
    }

    private static HttpRequest.Builder request(Server server) {
        return HttpRequest.newBuilder(URI.create(server.address("/sign-in")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
