package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;

class LookingAtSignInJourney {

    private static final List<String> OPEN =
            List.of(
                    "/sign-in?done=password",
                    "/sign-in/forgot",
                    "/sign-in/forgot?done=sent",
                    "/sign-in/reset",
                    "/sign-in/reset/x");

    @Test
    void pagesForEverybodyFitAndHinderNobody() {
        try (var visitor = Browser.visitor(1280)) {
            var page = visitor.newPage();
            for (var path : OPEN) {
                page.navigate(App.address() + path);
                look(page, path);
            }
        }
    }

    @Test
    void settingUpCodesAndSigningInWithThemFitsAndHindersNobody() {
        var staff = AccountHolder.auditor();
        try (var visitor = Browser.visitor(1280)) {
            var page = visitor.newPage();
            signIn(page, staff);
            look(page, "/me");
            page.navigate(App.address() + "/me/second-factor");
            look(page, "/me/second-factor");
            page.fill("#code", "000000");
            page.click("form.form button");
            look(page, "wrong code");
            var secret =
                    new AppSecret(new LetterCode(page.textContent("main code").replace(" ", "")));
            page.fill("#code", AccountHolder.codeNow(secret));
            page.fill("#password", AccountHolder.PASSWORD);
            page.click("form.form button");
            look(page, "recovery codes");
            var code = page.textContent("main li code");
            page.navigate(App.address() + "/me/second-factor");
            look(page, "set up");

            visitor.clearCookies();
            signIn(page, staff);
            look(page, "/sign-in/code");
            page.fill("#code", code);
            page.click("form.form button");
            assertThat(page.url()).endsWith("/me");
        }
    }

    @Test
    void whatCouldNotBeSentFitsAndHindersNobody() {
        var somebody = AccountHolder.somebody();
        try (var visitor = Browser.visitor(1280)) {
            var page = visitor.newPage();
            signIn(page, somebody);
            page.navigate(App.address() + "/me/second-factor");
            App.bean(Sessions.class).endAll(somebody.person());
            page.fill("#code", "000000");
            page.fill("#password", "x");
            page.click("form.form button");
            assertThat(page.url()).endsWith("/sign-in");

            var form = new Form(App.address());
            var asked = form.post("/sign-in", "/me/sessions/x/end", Map.of("text", "話"));
            page.setContent(asked.body());
            assertThat(asked.body()).contains("name=\"kept\"");
            visitor.addCookies(
                    List.of(
                            new Cookie("session", kept(somebody, asked.body()))
                                    .setUrl(App.address())));
            page.navigate(App.address() + "/me/unsent");
            look(page, "/me/unsent");
        }
    }

    private static String kept(AccountHolder somebody, String body) {
        var start = body.indexOf("name=\"kept\" value=\"") + 19;
        var form = new Form(App.address());
        form.post(
                "/sign-in",
                "/sign-in",
                Map.of(
                        "login",
                        somebody.login(),
                        "password",
                        AccountHolder.PASSWORD,
                        "kept",
                        body.substring(start, body.indexOf('"', start))));
        return form.cookie("session");
    }

    private static void signIn(Page page, AccountHolder somebody) {
        page.navigate(App.address() + "/sign-in");
        page.fill("#login", somebody.login());
        page.fill("#password", AccountHolder.PASSWORD);
        page.click("form.form button");
    }

    private static void look(Page page, String name) {
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, name + width);
            assertThat(Browser.overflow(page)).as(name + " at " + width).isZero();
            assertThat(Browser.barriers(page)).as(name + " at " + width).isEmpty();
        }
    }

    private static void picture(Page page, String name) {
        if (System.getenv("PICTURES") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            System.getenv("PICTURES"),
                                            name.replaceAll("[^a-z0-9]", "_") + ".png")));
        }
    }
}
