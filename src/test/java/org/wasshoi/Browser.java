package org.wasshoi;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A real browser, started once, in which journeys are made.
public final class Browser {

    /// A phone, a tablet, a desk.
    public static final List<Integer> WIDTHS = List.of(360, 768, 1280);

    private static final int HEIGHT = 800;
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final com.microsoft.playwright.Browser BROWSER =
            Playwright.create()
                    .chromium()
                    .launch(
                            new LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));

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
        return BROWSER.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setJavaScriptEnabled(script));
    }

    /// What hinders people on the page as it stands, by the rules of WCAG 2.2 AA.
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream().map(Browser::line).toList();
    }

    /// How many pixels the page is wider than its window.
    public static int overflow(Page page) {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static String line(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
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
