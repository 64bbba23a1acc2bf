package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.signin.Someone;

/// A manager announces a special closed day, by keyboard alone and without scripts.
class ChangingAClosedDayJourney {

    private static final int DESK = 1280;
    private static final int MOST_STEPS = 120;

    private final Someone manager = Office.manager("ohara");

    @Test
    void needsNothingButTheKeyboard() {
        var booked = Office.booked("ohara-training", Office.TODAY.plusDays(30));
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/rules/ohara");
            follow(page, page.locator("form[action='/rules/ohara/closing'] button"));
            type(page, "valid-from", Office.TODAY.toString());
            type(page, "days", booked.day().toString());
            follow(page, page.getByText("触れる予約を確かめる").last());

            assertThat(page.locator("#main").textContent())
                    .contains("1件の予約に触れます", "山びこ合唱団", "休館になる");
            assertThat(Browser.overflow(page)).isZero();

            follow(page, page.getByText("保存する").last());
            assertThat(page.locator("[role='status']").textContent()).contains("予約は変えていません");
            follow(page, page.getByText("要調整の予約が1件あります"));
            follow(page, page.getByText("調整済みにする"));

            assertThat(page.locator(".empty").textContent()).contains("要調整の予約はありません");
        }
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        try (var visitor = Browser.visitor(DESK)) {
            signIn(visitor);
            var page = visitor.newPage();
            look(page, "/rules/ohara", "list");
            look(page, "/rules/ohara/fees?reach=room.ohara-hall", "fees");
            look(page, "/rules/ohara/hours", "hours");
            look(page, "/rules/ohara/closing?reach=room.ohara-hall&closed=always", "closing");
            look(page, "/rules/ohara/opening", "opening");
            look(page, "/rules/ohara/cancelling", "cancelling");
            look(page, "/rules/ohara/to-settle", "to-settle");
            look(page, "/rules/ohara/rooms", "rooms");
            look(page, "/rules/ohara/rooms/ohara-hall", "room");
            look(page, "/centres/ohara/rules", "public");
        }
    }

    @Test
    void showsTheBookingsInEveryWindow() {
        var booked = Office.booked("ohara-tatami", Office.TODAY.plusDays(60));
        try (var visitor = Browser.visitor(DESK)) {
            signIn(visitor);
            var page = visitor.newPage();
            page.navigate(App.address() + "/rules/ohara/closing?reach=room.ohara-tatami");
            page.locator("#valid-from").fill(booked.day().toString());
            page.locator("#days").fill(booked.day().toString());
            page.getByText("触れる予約を確かめる").last().click();
            assertThat(page.locator("#touched").count()).isOne();
            seen(page, "preview");
            page.goBack();
            page.locator("#yearly").fill("4月31日");
            page.getByText("触れる予約を確かめる").last().click();
            assertThat(page.locator("[role='alert']").count()).isOne();
            seen(page, "problems");
        }
    }

    /// Goes there with the tab key, as many times as it takes, and presses enter.
    private static void follow(Page page, Locator target) {
        reach(page, target);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void type(Page page, String field, String text) {
        reach(page, page.locator("#" + field));
        page.keyboard().type(text);
    }

    private static void reach(Page page, Locator target) {
        for (int step = 0; step < MOST_STEPS && !isFocused(target); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(isFocused(target)).as("reached by keyboard: " + target).isTrue();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        seen(page, name);
    }

    private static void seen(Page page, String name) {
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, "rules-" + name + "-" + width);
            assertThat(Browser.overflow(page)).as(name).isZero();
        }
        assertThat(Browser.barriers(page)).as(name).isEmpty();
    }

    /// `WASSHOI_PICTURES` names a folder to look at the pages in.
    private static void picture(Page page, String name) {
        var folder = System.getenv("WASSHOI_PICTURES");
        if (folder != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(folder, name + ".png")));
        }
    }

    private BrowserContext visitor() {
        var visitor = Browser.visitorWithoutScript(DESK);
        signIn(visitor);
        return visitor;
    }

    private void signIn(BrowserContext visitor) {
        visitor.addCookies(List.of(new Cookie("session", manager.session()).setUrl(App.address())));
    }
}
