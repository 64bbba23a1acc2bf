package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.signin.Someone;

/// A clerk's day, by keyboard alone and without scripts.
class RunningADayJourney {

    private static final int DESK = 1280;
    private static final int MOST_STEPS = 120;

    private final Someone clerk = Counter.clerk("higashiyama");
    private final LocalDate day = Counter.day();
    private final List<Line> lines =
            List.of(
                    Counter.booked("higashiyama-training", day, 9),
                    Counter.booked("higashiyama-tatami", day, 9),
                    Counter.booked("higashiyama-kitchen", day, 13),
                    Counter.booked("higashiyama-hall-east", day, 13),
                    Counter.booked("higashiyama-training", day, 18));

    @Test
    void needsNothingButTheKeyboard() {
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/desk/higashiyama?day=" + day);
            for (var line : lines.subList(0, 4)) {
                press(page, line, "入金");
                press(page, line, "鍵を渡す");
                press(page, line, "鍵が戻る");
                count(page, line);
            }
            press(page, lines.getLast(), "無断不使用");

            assertThat(page.locator(".lead").first().textContent())
                    .contains("予約 5件・入金待ち 1件・出ている鍵 0本・人数の未記録 0件");
            lines.subList(0, 4).forEach(RunningADayJourney::isUsed);
            assertThat(Counter.again(lines.getLast()).booking().state())
                    .isEqualTo(BookingState.NO_SHOW);
        }
    }

    @Test
    void takesABookingByTelephoneFromTheSheet() {
        var coming = Counter.TODAY.plusDays(150);
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/desk/higashiyama?day=" + coming);
            follow(page, page.getByText("電話・窓口の予約を入れる").first());
            fill(page, "slot", "higashiyama-training");
            type(page, "name", "東山 電話");
            type(page, "phone", "0191-47-2111");
            type(page, "title", "盆栽の会");
            type(page, "people", "8");
            page.locator("#purpose").focus();
            page.keyboard().press("ArrowDown");
            page.locator("#people").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".agenda").textContent()).contains("東山 電話", "盆栽の会", "8人");
        }
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        var used = lines.getFirst();
        App.bean(RunningDesk.class)
                .count(
                        Counter.acting(clerk.id()),
                        used,
                        new HeadCount(9, Map.of(AgeBand.ADULTS, 4, AgeBand.SENIORS, 5)));
        try (var visitor = Browser.visitor(DESK)) {
            signIn(visitor);
            var page = visitor.newPage();
            look(page, "/desk/higashiyama?day=" + day, "sheet");
            look(page, "/desk/higashiyama", "sheet-today");
            look(page, used.path(), "use");
            look(page, lines.get(1).path(), "use-open");
            look(page, lines.get(1).path() + "/count", "count");
            look(page, "/desk/higashiyama/book?day=" + Counter.TODAY.plusDays(40), "book");
        }
    }

    private static void isUsed(Line line) {
        var now = Counter.again(line);
        assertThat(now.booking().state()).isEqualTo(BookingState.USED);
        assertThat(now.counted().count()).isEqualTo(HeadCount.of(11));
        assertThat(now.owes()).isFalse();
    }

    private static void press(Page page, Line line, String button) {
        follow(page, item(page, line).locator("button", named(button)));
    }

    private static Locator.LocatorOptions named(String button) {
        return new Locator.LocatorOptions().setHasText(button);
    }

    private static void count(Page page, Line line) {
        follow(page, item(page, line).getByText("人数を書く"));
        type(page, "total", "11");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/higashiyama**");
    }

    private static Locator item(Page page, Line line) {
        return page.locator("#b" + line.booking().number());
    }

    /// Goes there with the tab key, as many times as it takes, and presses enter.
    private static void follow(Page page, Locator target) {
        for (int step = 0; step < MOST_STEPS && !isFocused(target); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(isFocused(target)).as("reached by keyboard: " + target).isTrue();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static void type(Page page, String field, String text) {
        for (int step = 0; step < MOST_STEPS && !isFocused(page.locator("#" + field)); step++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type(text);
    }

    private static void fill(Page page, String field, String room) {
        var select = page.locator("#" + field);
        var value = select.locator("option[value*='" + room + "']").first().getAttribute("value");
        select.selectOption(value);
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, "desk-" + name + "-" + width);
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
        visitor.addCookies(List.of(new Cookie("session", clerk.session()).setUrl(App.address())));
    }
}
