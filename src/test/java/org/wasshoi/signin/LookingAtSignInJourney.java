package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void pagesForEverybodyFitAndHinderNobody(int width) {
        try (var visitor = Browser.visitor(width)) {
            var page = visitor.newPage();
            for (var path : OPEN) {
                page.navigate(App.address() + path);
                look(page, path, width);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void settingUpCodesAndSigningInWithThemFitsAndHindersNobody(int width) {
        var staff = AccountHolder.auditor();
        try (var visitor = Browser.visitor(width)) {
            var page = visitor.newPage();
            signIn(page, staff);
            look(page, "/me", width);
            page.navigate(App.address() + "/me/second-factor");
            look(page, "/me/second-factor", width);
            page.fill("#code", "000000");
            page.click("form.form button");
            look(page, "wrong code", width);
            var secret =
                    new AppSecret(new LetterCode(page.textContent("main code").replace(" ", "")));
            page.fill("#code", AccountHolder.codeNow(secret));
            page.fill("#password", AccountHolder.PASSWORD);
            page.click("form.form button");
            look(page, "recovery codes", width);
            var code = page.textContent("main li code");
            page.navigate(App.address() + "/me/second-factor");
            look(page, "set up", width);

            visitor.clearCookies();
            signIn(page, staff);
            look(page, "/sign-in/code", width);
            page.fill("#code", code);
            page.click("form.form button");
            assertThat(page.url()).endsWith("/me");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void whatCouldNotBeSentFitsAndHindersNobody(int width) {
        var somebody = AccountHolder.somebody();
        try (var visitor = Browser.visitor(width)) {
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
            look(page, "/me/unsent", width);
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

    private static void look(Page page, String name, int width) {
        if (System.getenv("PICTURES") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            System.getenv("PICTURES"),
                                            name.replaceAll("[^a-z]", "_") + width + ".png")));
        }
        assertThat(Browser.overflow(page)).as(name).isZero();
        assertThat(Browser.barriers(page)).as(name).isEmpty();
    }
}
