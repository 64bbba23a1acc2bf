package org.wasshoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.HtmlCheck;

class PlanPagesTest {

    private static final Pattern CARD = Pattern.compile("<li class=\"card\">");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan",
                "/plan?kind=new",
                "/plan?actor=citizens&role=lead&kind=expanded",
                "/plan?version=1&goal=17",
                "/plan/projects/1",
                "/plan/projects/11",
                "/plan/projects/18?version=1",
                "/plan/terms",
                "/plan/versions"
            })
    void areValidInEveryLanguage(String path) {
        for (var language : List.of("ja", "en", "easy")) {
            var answer = App.get(path, "Cookie", "lang=" + language);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} shows {1} projects")
    @CsvSource({
        "'', 18",
        "?kind=new, 5",
        "?kind=expanded, 2",
        "?kind=continued, 11",
        "?actor=citizens, 12",
        "?actor=citizens&role=lead, 2",
        "?actor=bodies&role=participant, 12",
        "?role=lead, 18",
        "?policy=3, 8",
        "?policy=3&kind=new, 0",
        "?goal=16, 7",
        "?actor=&kind=, 18"
    })
    void showTheProjectsAskedFor(String query, int projects) {
        assertThat(CARD.matcher(html("/plan" + query)).results()).hasSize(projects);
    }

    @Test
    void tellHowManyProjectsAFilterLeaves() {
        assertThat(html("/plan?kind=new", "en")).contains("Showing 5 of 18 projects.");
    }

    @Test
    void tellWhatToDoWhenNothingIsLeft() {
        assertThat(html("/plan?policy=3&kind=new", "en"))
                .contains("No project matches", "href=\"/plan\"");
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "/plan?actor=mayor, actor",
        "/plan?actor=CITY, actor",
        "/plan?actor=city&actor=bodies, actor",
        "/plan?role=none, role",
        "/plan?kind=old, kind",
        "/plan?policy=4, policy",
        "/plan?policy=01, policy",
        "/plan?goal=5, goal",
        "/plan?version=0, version",
        "/plan?version=first, version",
        "/plan?version=99999999999, version",
        "/plan?sort=kind, sort",
        "/plan/projects/1?kind=new, kind",
        "/plan/terms?q=a, q",
        "/plan/versions?version=1, version"
    })
    void nameTheParameterThatCannotBeRead(String path, String name) {
        var answer = App.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(": " + name + "<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan?version=99",
                "/plan/projects/0",
                "/plan/projects/19",
                "/plan/projects/-1",
                "/plan/projects/01",
                "/plan/projects/1.0",
                "/plan/projects/99999999999999999999",
                "/plan/projects/%E4%BA%8B%E6%A5%AD",
                "/plan/projects/1%27--",
                "/plan/projects/",
                "/plan/projects/1/x",
                "/plan/nothing"
            })
    void areNotFoundWhereThereIsNothing(String path) {
        assertThat(App.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void showWhoLeadsAndWhoTakesPartInWords() {
        assertThat(html("/plan/projects/4"))
                .contains("<span class=\"hidden\">先導：</span>市民等")
                .contains("<span class=\"hidden\">参加：</span>協働体");
    }

    @Test
    void showTheYearsOfProjectEleven() {
        var html = html("/plan/projects/11");
        assertThat(Pattern.compile("data-phase=\"study\"").matcher(html).results()).hasSize(2);
        assertThat(Pattern.compile("data-phase=\"do\"").matcher(html).results()).hasSize(3);
    }

    @Test
    void leadFromProjectToProject() {
        assertThat(html("/plan/projects/1"))
                .contains("href=\"/plan/projects/2\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(html("/plan/projects/18"))
                .contains("href=\"/plan/projects/17\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void markTheGoalsAsSample() {
        assertThat(html("/plan/projects/4")).contains("SDGs <span class=\"sample\"");
    }

    @Test
    void nameTheOfficeToCallButNoHours() {
        assertThat(html("/plan")).contains("まちづくり推進課", "tel:0191218671").doesNotContain("平日");
    }

    @Test
    void workForEverybodyAtEveryWidth() {
        try (var visitor = Browser.visitor(360)) {
            var page = visitor.newPage();
            for (var path :
                    List.of(
                            "/plan?role=lead",
                            "/plan/projects/11",
                            "/plan/terms",
                            "/plan/versions")) {
                page.navigate(App.address() + path);
                for (int width : Browser.WIDTHS) {
                    Browser.resize(page, width);
                    assertThat(Browser.overflow(page)).as(path + " at " + width).isZero();
                    assertThat(Browser.barriers(page)).as(path + " at " + width).isEmpty();
                }
            }
        }
    }

    @Test
    void filterWithoutScript() {
        try (var visitor = Browser.visitorWithoutScript(360)) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/plan");
            page.getByText("新規 5").click();
            page.getByText("市民等 4").click();
            assertThat(page.locator("li.card").count()).isEqualTo(4);
            page.getByText("市政への参画").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("市政への参画");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void fitOnOneSheetOfPaper(String language) {
        try (var visitor = Browser.visitor(1280)) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/plan?lang=" + language);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .containsOnlyOnce("/MediaBox [0 0 841");
        }
    }

    private static String html(String path) {
        return html(path, "ja");
    }

    private static String html(String path, String language) {
        return App.get(path, "Cookie", "lang=" + language).body();
    }
}
