package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasshoi.kernel.Language;

class LookingAtPagesJourney {

    /// One page of every kind, and those with an error.
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/plan",
                    "/plan?actor=citizens",
                    "/plan/projects/11",
                    "/plan/terms",
                    "/plan/versions",
                    "/indicators",
                    "/indicators/P-1",
                    "/indicators/1-1",
                    "/indicators/1-3",
                    "/indicators/P-1/records",
                    "/areas",
                    "/areas/ichinoseki",
                    "/centres",
                    "/centres/yamanome",
                    "/centres/sogei",
                    "/centres/ichinoseki/rooms",
                    "/rooms/yamanome-hall",
                    "/rooms",
                    "/rooms?day=2999-01-01&people=0",
                    "/bodies",
                    "/bodies/yamanome",
                    "/join",
                    "/search",
                    "/search?q=%E5%B8%82%E6%B0%91",
                    "/search?q=zzzz",
                    "/search?q=" + "x".repeat(101),
                    "/data",
                    "/about",
                    "/accessibility",
                    "/nothing");

    static List<String> pages() {
        return PAGES;
    }

    static Stream<Arguments> translations() {
        return PAGES.stream()
                .flatMap(page ->
                        Stream.of(Language.EN, Language.EASY)
                                .map(language -> Arguments.of(page, language)));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsADeskATabletPaperAndAPhoneWithAllThatOpensAndHindersNobody(String path) {
        try (var visitor = Browser.visitor(1280)) {
            var complaints = new ArrayList<String>();
            var page = open(visitor, path, Language.JA, complaints);
            fitsAndHindersNobody(page, "on a desk");
            assertThat(complaints).isEmpty();

            Browser.resize(page, 768);
            fits(page, "on a tablet");
            Browser.print(page);
            fits(page, "on paper");
            assertThat(page.locator("header.header").isVisible()).isFalse();

            Browser.show(page);
            Browser.resize(page, 360);
            openAll(page);
            fitsAndHindersNobody(page, "on a phone");
            page.navigate(App.addressWithSample() + path + joiner(path) + "size=huge");
            fits(page, "in huge text");
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("translations")
    void everyTranslationFitsAPhoneWithAllThatOpensAndHindersNobody(
            String path, Language language) {
        try (var visitor = Browser.visitor(360)) {
            var page = open(visitor, path, language, new ArrayList<>());
            openAll(page);
            fitsAndHindersNobody(page, "on a phone");
        }
    }

    private static void openAll(Page page) {
        page.locator("main summary").all().forEach(Locator::click);
    }

    private static void fitsAndHindersNobody(Page page, String where) {
        fits(page, where);
        assertThat(Browser.barriers(page)).as(where).isEmpty();
    }

    private static void fits(Page page, String where) {
        assertThat(Browser.overflow(page)).as(where).isZero();
    }

    private static Page open(
            BrowserContext visitor, String path, Language language, List<String> complaints) {
        var page = visitor.newPage();
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url()));
        page.navigate(App.addressWithSample() + path + joiner(path) + "lang=" + language.code());
        return page;
    }

    private static String joiner(String path) {
        return path.contains("?") ? "&" : "?";
    }
}
