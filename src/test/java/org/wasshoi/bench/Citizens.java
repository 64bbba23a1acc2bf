package org.wasshoi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.signin.Visits;

/// People who have signed in and have the booking form before them.
class Citizens {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final List<Citizen> all;

    private record Citizen(String session, String token, String cookies) {}

    /// How a request to book ended and how long it took.
    record Answer(int status, double milliseconds) {}

    Citizens(ApplicationContext program, String site, int many) throws Exception {
        this.site = site;
        this.all = together(8, IntStream.range(0, many).mapToObj(_ -> opened(program)).toList());
    }

    Answer book(int citizen, Wanted wanted) throws IOException, InterruptedException {
        return book(citizen, wanted, UUID.randomUUID());
    }

    /// With a one-time key of the caller.
    Answer book(int citizen, Wanted wanted, UUID once) throws IOException, InterruptedException {
        var who = all.get(citizen % all.size());
        var fields =
                "_csrf=%s&once=%s&day=%s&from=%s&to=%s&booker=&title=rush&purpose=LEARNING&people=2&exemption=&step=book&shown=%s"
                        .formatted(
                                URLEncoder.encode(who.token(), StandardCharsets.UTF_8),
                                once,
                                wanted.day(),
                                wanted.from(),
                                wanted.to(),
                                wanted.price());
        var request =
                HttpRequest.newBuilder(URI.create(site + wanted.path()))
                        .header("Cookie", who.cookies())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build();
        var begun = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        var taken = (System.nanoTime() - begun) / 1e6;
        return new Answer(answer.statusCode(), taken);
    }

    static <T> List<T> together(int threads, List<Callable<T>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var one : pool.invokeAll(tasks)) {
                results.add(one.get());
            }
            return results;
        }
    }

    private Callable<Citizen> opened(ApplicationContext program) {
        return () -> {
            var session = Visits.session(program, citizen(program));
            var request =
                    HttpRequest.newBuilder(URI.create(site + "/me"))
                            .header("Cookie", "session=" + session)
                            .build();
            var answer = client.send(request, BodyHandlers.ofString());
            var token = TOKEN.matcher(answer.body());
            if (!token.find()) {
                throw new IllegalStateException("No form for a citizen: " + answer.statusCode());
            }
            var cookies = new StringBuilder("session=" + session);
            answer.headers()
                    .allValues("Set-Cookie")
                    .forEach(cookie -> cookies.append("; ").append(cookie.split(";")[0]));
            return new Citizen(session, token.group(1), cookies.toString());
        };
    }

    private static PersonId citizen(ApplicationContext program) {
        var persons = program.getBean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "bench",
                        null,
                        Contact.NONE,
                        "ichinoseki",
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        return person.id();
    }
}
