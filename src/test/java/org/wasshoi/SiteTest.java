package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wasshoi.kernel.Language;

@ParameterizedClass
@EnumSource(Language.class)
class SiteTest {

    private static final int READABLE_ON_A_SLOW_LINE = 100_000;

    private final Language language;
    private final Map<String, HttpResponse<String>> site;

    SiteTest(Language language) {
        this.language = language;
        this.site = Site.in(language);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(site).hasSizeGreaterThan(110);
        assertThat(which(site, answer -> answer.statusCode() != 200 && !asksToSignIn(answer)))
                .isEmpty();
        assertThat(which(site, SiteTest::asksToSignIn)).contains("/me");
    }

    @Test
    void everyPageIsValidHtml() {
        var findings = new ConcurrentSkipListMap<String, Object>();
        pages().entrySet().parallelStream()
                .forEach(page -> {
                    var found = HtmlCheck.findings(page.getValue().body());
                    if (!found.isEmpty()) {
                        findings.put(page.getKey(), found);
                    }
                });

        assertThat(findings).isEmpty();
    }

    @Test
    void everyPageSaysInWhichLanguageItIs() {
        var tag = "<html lang=\"" + language.htmlTag() + "\"";

        assertThat(which(pages(), answer -> !answer.body().contains(tag))).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevel() {
        assertThat(which(pages(), answer -> answer.body().split("<h1", -1).length != 2)).isEmpty();
    }

    @Test
    void noPageIsTooHeavyForASlowLine() {
        assertThat(which(pages(), answer -> answer.body().length() > READABLE_ON_A_SLOW_LINE))
                .isEmpty();
    }

    private static boolean asksToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && answer.headers()
                        .firstValue("Location")
                        .filter(to -> to.startsWith("/sign-in?next=%2F"))
                        .isPresent();
    }

    private Map<String, HttpResponse<String>> pages() {
        var pages = new TreeMap<>(site);
        pages.values().removeIf(answer -> !Site.isPage(answer));
        return pages;
    }

    private static Set<String> which(
            Map<String, HttpResponse<String>> answers, Predicate<HttpResponse<String>> test) {
        var which = new TreeMap<>(answers);
        which.values().removeIf(test.negate());
        return which.keySet();
    }
}
