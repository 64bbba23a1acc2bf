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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.signin.Someone;

/// A clerk's day, by keyboard alone and without scripts.
class RunningADayJourney {

    private static final int DESK = 1280;

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
            var keys = new Keys(page);
            for (var line : lines.subList(0, 4)) {
                press(keys, page, line, "入金");
                press(keys, page, line, "鍵を渡す");
                press(keys, page, line, "鍵が戻る");
                count(keys, page, line);
            }
            press(keys, page, lines.getLast(), "無断不使用");

            assertThat(page.locator(".lead").first().textContent())
                    .contains("予約 5件・入金待ち 1件・出ている鍵 0本・人数の未記録 0件");
            lines.subList(0, 4).forEach(RunningADayJourney::isUsed);
            assertThat(Counter.again(lines.getLast()).booking().state())
                    .isEqualTo(BookingState.NO_SHOW);
        }
    }

    /// Thirty seconds are about a hundred keys of somebody who types now and then.
    @Test
    void takesABookingByTelephoneOfSomebodyNewInFewKeys() {
        var coming = Counter.TODAY.plusDays(150);
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/desk/higashiyama?day=" + coming);
            var keys = new Keys(page);
            keys.press("Tab", "Enter");
            keys.follow(page.getByText("電話・窓口の予約を入れる").first());
            keys.await("#words");
            keys.type("0191472111");
            keys.submit();
            keys.await("#slot");
            keys.press("ArrowDown", "Tab", "Tab");
            keys.type("東山 電話");
            keys.press("Tab", "Tab", "ArrowDown", "Tab");
            keys.type("盆栽の会");
            keys.press("Tab");
            keys.type("8");
            keys.submit();

            assertThat(page.locator(".day").textContent()).contains("東山 電話", "盆栽の会", "8人");
            assertThat(keys.pressed()).isLessThan(70);
        }
    }

    @Test
    void takesABookingByTelephoneOfSomebodyKnownInFewerKeys() {
        var coming = Counter.TODAY.plusDays(151);
        App.bean(JdbcClient.class)
                .sql("update centre.booking set name = '東山常連会', phone = '0191470001' where id = ?")
                .param(lines.getFirst().id())
                .update();
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/desk/higashiyama?day=" + coming);
            var keys = new Keys(page);
            keys.press("Tab", "Enter");
            keys.follow(page.getByText("電話・窓口の予約を入れる").first());
            keys.await("#words");
            keys.type("0191470001");
            keys.submit();
            keys.await("#slot");
            keys.press("ArrowDown", "Tab", "Tab");
            keys.submit();

            assertThat(page.locator(".day").textContent()).contains("東山常連会", "健康体操", "12人");
            assertThat(keys.pressed()).isLessThan(30);
        }
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        var used = lines.getFirst();
        var coming = Counter.booked("higashiyama-training", Counter.TODAY.plusDays(41), 9);
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
            look(page, coming.path() + "/move", "move");
            look(page, used.recordPath(), "record");
            look(page, "/desk/higashiyama/book?day=" + Counter.TODAY.plusDays(40), "book");
            page.locator("#words").fill("の");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            look(page, "known");
            look(page, "/desk/higashiyama?day=" + day, "printed");
            Browser.print(page);
            picture(page, "desk-on-paper");
            assertThat(Browser.overflow(page)).isZero();
            assertThat(page.locator(".day").isVisible()).isTrue();
            assertThat(page.locator(".day button").first().isVisible()).isFalse();
        }
    }

    private static void isUsed(Line line) {
        var now = Counter.again(line);
        assertThat(now.booking().state()).isEqualTo(BookingState.USED);
        assertThat(now.counted().count()).isEqualTo(HeadCount.of(11));
        assertThat(now.owes()).isFalse();
    }

    private static void press(Keys keys, Page page, Line line, String button) {
        keys.follow(item(page, line).locator("button", named(button)));
    }

    private static Locator.LocatorOptions named(String button) {
        return new Locator.LocatorOptions().setHasText(button);
    }

    private static void count(Keys keys, Page page, Line line) {
        keys.follow(item(page, line).getByText("人数を書く"));
        keys.await("#total");
        keys.type("11");
        keys.submit();
    }

    private static Locator item(Page page, Line line) {
        return page.locator("#b" + line.booking().number());
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        look(page, name);
    }

    private static void look(Page page, String name) {
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
