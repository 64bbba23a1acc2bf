package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.SamplePeople;

/// Every page behind the sign-in that can be reached by links from one's own page, for each role of
/// the sample people.
class WorkingPagesJourney {

    private static final Pattern LINK = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|[?].*");

    private static final List<String> PEOPLE =
            List.of(
                    "resident",
                    "member",
                    "officer",
                    "body-office",
                    "centre-clerk",
                    "centre-manager",
                    "intermediary",
                    "area-officer",
                    "city-staff",
                    "administrator",
                    "auditor",
                    "councillor");

    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<String>> findings = new TreeMap<>();

    @Test
    void areValidFitAndHinderNobody() {
        PEOPLE.forEach(this::walk);

        assertThat(findings).isEmpty();
        assertThat(seen)
                .contains("/me/data", "/people", "/audit", "/privacy/leaks", "/desk/yamanome")
                .contains("/months", "/imports", "/rules/yamanome");
    }

    /// What one role has seen is not looked at again with the next.
    private void walk(String login) {
        var session = SamplePeople.session(login);
        var pages = reached(session);
        pages.forEach((path, answer) -> {
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            note(path, HtmlCheck.findings(answer.body()));
        });
        look(session, pages);
    }

    private void look(String session, Map<String, HttpResponse<String>> pages) {
        try (var visitor = signedIn(session)) {
            var page = visitor.newPage();
            pages.keySet().forEach(path -> look(page, path));
        }
    }

    private void look(Page page, String path) {
        page.navigate(App.addressWithSample() + path);
        for (int width : List.of(360, 1280)) {
            Browser.resize(page, width);
            note(path + " at " + width, complaints(page));
        }
    }

    private static List<String> complaints(Page page) {
        var barriers = new java.util.ArrayList<>(Browser.barriers(page));
        if (Browser.overflow(page) > 0) {
            barriers.add("too wide by " + Browser.overflow(page));
        }
        return barriers;
    }

    private void note(String path, List<String> found) {
        if (!found.isEmpty()) {
            findings.put(path, found);
        }
    }

    /// Pages that nobody else may keep are those of the person; others are checked elsewhere.
    private Map<String, HttpResponse<String>> reached(String session) {
        var browser = new Form(App.addressWithSample()).with(session);
        var found = new LinkedHashMap<String, HttpResponse<String>>();
        seen.remove("/me");
        var waiting = new ArrayDeque<>(List.of("/me"));
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (seen.add(kind(path))) {
                var answer = browser.get(path);
                answer.headers().firstValue("Location").ifPresent(waiting::add);
                if (isPersonal(answer)) {
                    found.put(path, answer);
                    links(answer).forEach(waiting::add);
                }
            }
        }
        return found;
    }

    private static String kind(String path) {
        return ID.matcher(path).replaceAll("*");
    }

    private static boolean isPersonal(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").filter("no-store"::equals).isPresent()
                && answer.headers().firstValue("Content-Disposition").isEmpty()
                && answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/html"))
                        .isPresent();
    }

    private static List<String> links(HttpResponse<String> answer) {
        var main = LINK.matcher(answer.body());
        return main.find()
                ? ADDRESS.matcher(main.group())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .toList()
                : List.of();
    }

    private static BrowserContext signedIn(String session) {
        var visitor = Browser.visitor(360);
        visitor.addCookies(List.of(new Cookie("session", session).setUrl(App.addressWithSample())));
        return visitor;
    }
}
