package org.wasshoi;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Real browsers in which journeys are made, one for each thread that asks.
public final class Browser {

    /// A phone, a tablet, a desk.
    public static final List<Integer> WIDTHS = List.of(360, 768, 1280);

    private static final int HEIGHT = 800;
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    private static final String CHECK =
            """
            tags => axe
                .run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))
            """;
    private static final ThreadLocal<com.microsoft.playwright.Browser> BROWSERS =
            ThreadLocal.withInitial(Browser::launch);

    private Browser() {}

    /// A new visitor with a window of this width; close it after the journey.
    public static BrowserContext visitor(int width) {
        return visitor(width, true);
    }

    /// A visitor whose browser runs no scripts.
    public static BrowserContext visitorWithoutScript(int width) {
        return visitor(width, false);
    }

    private static BrowserContext visitor(int width, boolean script) {
        return BROWSERS.get()
                .newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, HEIGHT)
                                .setLocale("ja-JP")
                                .setTimezoneId("Asia/Tokyo")
                                .setJavaScriptEnabled(script));
    }

    /// What hinders people on the page as it stands, by the rules of WCAG 2.2 AA.
    public static List<String> barriers(Page page) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(CHECK, STANDARD)).stream().map(String::valueOf).toList();
    }

    /// Gives the window of this page another width.
    public static void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /// Shows the page as it comes on paper.
    public static void print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /// Shows the page on a screen again.
    public static void show(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /// How many pixels the page is wider than its window.
    public static int overflow(Page page) {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static com.microsoft.playwright.Browser launch() {
        return Playwright.create()
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium; scripts/browser installs it"));
    }
}
