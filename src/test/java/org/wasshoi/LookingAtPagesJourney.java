package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    static Stream<Arguments> views() {
        return PAGES.stream()
                .flatMap(page -> Browser.WIDTHS.stream().map(width -> Arguments.of(page, width)));
    }

    static Stream<Arguments> languages() {
        return PAGES.stream()
                .flatMap(page ->
                        Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPageFitsItsWindowAndHindersNobody(String path, int width) {
        try (var visitor = Browser.visitor(width)) {
            var complaints = new ArrayList<String>();
            var page = open(visitor, path, Language.JA, complaints);

            assertThat(Browser.overflow(page)).isZero();
            assertThat(Browser.barriers(page)).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageFitsAPhoneWithAllThatOpensAndHindersNobody(String path, Language language) {
        try (var visitor = Browser.visitor(360)) {
            var page = open(visitor, path, language, new ArrayList<>());
            page.locator("main summary").all().forEach(Locator::click);

            assertThat(Browser.overflow(page)).isZero();
            assertThat(Browser.barriers(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hugeTextStillFitsAPhone(String path) {
        try (var visitor = Browser.visitor(360)) {
            var page = visitor.newPage();

            page.navigate(App.addressWithSample() + path + joiner(path) + "size=huge");

            assertThat(Browser.overflow(page)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onPaperNothingIsCutOff(String path) {
        try (var visitor = Browser.visitor(794)) {
            var page = open(visitor, path, Language.JA, new ArrayList<>());

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(Browser.overflow(page)).isZero();
            assertThat(page.locator("header.header").isVisible()).isFalse();
        }
    }

    static List<String> pages() {
        return PAGES;
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
