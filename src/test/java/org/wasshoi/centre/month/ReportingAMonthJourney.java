package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.month.Bookkeeping.Booked;
import org.wasshoi.signin.Someone;

/// A manager hands in last month's report without counting, the city accepts and closes it; no
/// scripts.
class ReportingAMonthJourney {

    private static final int DESK = 1280;

    private final Someone manager = Bookkeeping.manager("yamanome");
    private final Someone city = Bookkeeping.city();
    private final YearMonth month = Bookkeeping.month();
    private final String path = "/months/" + month + "/yamanome";

    @Test
    void goesFromTheCentreToTheCityAndIsClosed() {
        Bookkeeping.count(Booked.used(month.atDay(3)).kept(), 1, 12, 2, 0, 4, 6);
        try (var centre = visitor(manager);
                var office = visitor(city)) {
            var page = centre.newPage();
            page.navigate(App.address() + path);
            page.locator("#day").fill(month + "-03");
            page.locator("#words").fill("敬老会を開いた");
            press(page, "加える");
            page.locator("#remarks").fill("前年より多くの人が来た。");
            press(page, "提出する");
            assertThat(page.locator(".title .tag").textContent()).isEqualTo("提出");

            var desk = office.newPage();
            desk.navigate(App.address() + "/months/" + month);
            follow(desk, "山目市民センター");
            assertThat(desk.locator("main").textContent()).contains("敬老会を開いた", "前年より多くの人が来た。");
            press(desk, "受理する");
            press(desk, "1館を締める");
            assertThat(desk.locator("#CLOSED .tag").textContent()).isEqualTo("締め");
            assertThat(Bookkeeping.report(month).stage()).isEqualTo(Stage.CLOSED);
        }
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        var use = Booked.used(month.atDay(3)).kept();
        Bookkeeping.count(use, 1, 12);
        var before = YearMonth.from(Bookkeeping.TODAY).minusMonths(2);
        Booked.used(before.atDay(3)).at(18).as(BookingState.CONFIRMED).kept();
        Bookkeeping.submitted("yamanome", month);
        Bookkeeping.count(use, 2, 20);
        Bookkeeping.accepted("murone", month);
        try (var centre = Browser.visitor(DESK);
                var office = Browser.visitor(DESK)) {
            signIn(centre, manager);
            signIn(office, city);
            var page = centre.newPage();
            look(page, "/months", "list");
            look(page, "/months/" + before + "/yamanome", "report-open");
            var desk = office.newPage();
            look(desk, path, "report-judged");
            look(desk, "/months?year=" + month.getYear(), "table");
            look(desk, "/months/" + month, "closing");
            look(desk, "/months/summary?show=people&year=" + month.getYear(), "summary");
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.getByText(button, exactly()).first().click());
    }

    private static void follow(Page page, String link) {
        page.waitForNavigation(() -> page.getByText(link, exactly()).first().click());
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, "month-" + name + "-" + width);
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

    private static BrowserContext visitor(Someone someone) {
        var visitor = Browser.visitorWithoutScript(DESK);
        signIn(visitor, someone);
        return visitor;
    }

    private static void signIn(BrowserContext visitor, Someone someone) {
        visitor.addCookies(List.of(new Cookie("session", someone.session()).setUrl(App.address())));
    }
}
