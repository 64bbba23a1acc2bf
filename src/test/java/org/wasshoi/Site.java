package org.wasshoi;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wasshoi.kernel.Language;

/// Every page that can be reached by links from the home page; of those that differ only in the
/// filters, the place in a list, the record or the time they show, the first few of each kind.
public final class Site {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private static final Pattern VALUE = Pattern.compile("=[^&]*");

    private static final Pattern ONE_OF_MANY =
            Pattern.compile("[?&](week|month)=|/book\\b|/wait\\?|^/desk/");

    private static final int ALIKE = 3;

    private static final Map<Language, Map<String, HttpResponse<String>>> WALKED =
            new ConcurrentHashMap<>();

    private final Map<String, Set<String>> combined = new HashMap<>();

    private Site() {}

    /// The answers of all addresses of the site, each asked for once in this language.
    public static Map<String, HttpResponse<String>> in(Language language) {
        return WALKED.computeIfAbsent(language, wanted -> new Site().walk(wanted));
    }

    private Map<String, HttpResponse<String>> walk(Language language) {
        var found = new LinkedHashMap<String, HttpResponse<String>>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (!found.containsKey(path)) {
                var answer = get(path, language.code());
                found.put(path, answer);
                links(answer)
                        .filter(link -> !isPreference(link))
                        .filter(this::isNew)
                        .forEach(waiting::add);
            }
        }
        return found;
    }

    public static boolean isPage(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }

    private static Stream<String> links(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                ? answer.headers().firstValue("Location").stream()
                : linksOnPage(answer);
    }

    private static Stream<String> linksOnPage(HttpResponse<String> answer) {
        return isPage(answer)
                ? LINK.matcher(answer.body())
                        .results()
                        .map(result -> result.group(1).replace("&amp;", "&"))
                : Stream.empty();
    }

    /// Language and text size are offered on every page at its own address.
    private static boolean isPreference(String link) {
        return link.contains("lang=") || link.contains("size=");
    }

    private boolean isNew(String link) {
        return kind(link).map(kind -> isOneOfFew(kind, link)).orElse(true);
    }

    /// What a link has in common with thousands of others: filters are combined and lists turned,
    /// and every centre has pages for each week, room and free time, every record one at the desk.
    private static Optional<String> kind(String link) {
        var names = VALUE.matcher(link).replaceAll("");
        if (ONE_OF_MANY.matcher(link).find()) {
            return Optional.of(names.replaceFirst(".*/(?=[a-z]+(\\?|$))", ""));
        }
        return link.contains("&") ? Optional.of(names) : Optional.empty();
    }

    private boolean isOneOfFew(String kind, String link) {
        var alike = combined.computeIfAbsent(kind, _ -> new HashSet<>());
        return alike.contains(link) || alike.size() < ALIKE && alike.add(link);
    }

    private static HttpResponse<String> get(String path, String language) {
        return App.send(
                HttpRequest.newBuilder(URI.create(App.addressWithSample() + path))
                        .header("Cookie", "lang=" + language)
                        .build());
    }
}
