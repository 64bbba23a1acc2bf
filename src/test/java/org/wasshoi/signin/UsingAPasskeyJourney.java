package org.wasshoi.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;

class UsingAPasskeyJourney {

    private final String login = SignInFixtures.newLogin();

    @Test
    void aPersonAddsAPasskeySignsInWithItAndRemovesIt() {
        SignInFixtures.personWithAccount(login);
        try (var visitor = Browser.visitor(360)) {
            var page = visitor.newPage();
            giveDevice(page);
            signInWithPassword(page);

            page.navigate(App.address() + "/me/passkeys");
            page.getByLabel("名前").fill("わたしのスマホ");
            Assertions.assertThat(Browser.barriers(page)).isEmpty();
            press(page, "登録する");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("パスキーを登録しました");
            Assertions.assertThat(Browser.overflow(page)).isZero();

            page.navigate(App.address() + "/me");
            press(page, "サインアウトする");
            page.navigate(App.address() + "/sign-in?next=/me/passkeys");
            Assertions.assertThat(Browser.barriers(page)).isEmpty();
            press(page, "パスキーでサインイン");
            assertThat(page).hasURL(Pattern.compile("/me/passkeys$"));
            assertThat(page.locator("main")).containsText("最後に使ったのは");

            page.getByRole(AriaRole.LINK, link("削除")).click();
            Assertions.assertThat(Browser.barriers(page)).isEmpty();
            press(page, "削除する");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("パスキーを削除しました");

            page.navigate(App.address() + "/me");
            press(page, "サインアウトする");
            page.navigate(App.address() + "/sign-in");
            press(page, "パスキーでサインイン");
            assertThat(page.getByRole(AriaRole.HEADING, level())).hasText("サインインできませんでした");
        }
    }

    @Test
    void withoutScriptThePagesSayThatOtherWaysRemain() {
        SignInFixtures.personWithAccount(login);
        try (var visitor = Browser.visitorWithoutScript(360)) {
            var page = visitor.newPage();
            signInWithPassword(page);

            page.navigate(App.address() + "/me/passkeys");

            assertThat(page.getByText("JavaScriptと、対応するブラウザーが必要です")).isVisible();
            assertThat(page.getByLabel("名前")).isHidden();
        }
    }

    @Test
    void withoutADeviceThePageSaysWhatToDo() {
        try (var visitor = Browser.visitor(360)) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/sign-in");
            page.evaluate(
                    "() => { navigator.credentials.get = () => Promise.reject(new Error()); }");

            press(page, "パスキーでサインイン");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("パスワードを使ってください");
        }
    }

    private static void giveDevice(Page page) {
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private void signInWithPassword(Page page) {
        page.navigate(App.address() + "/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(SignInFixtures.PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        assertThat(page).hasURL(Pattern.compile("/me$"));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private static Page.GetByRoleOptions level() {
        return new Page.GetByRoleOptions().setLevel(1);
    }
}
