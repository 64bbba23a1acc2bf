package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.people.PersonId;
import org.wasshoi.signin.Someone;
import org.wasshoi.signin.Visits;

/// A group that wants the hall on festival Sunday, and the clerk who draws, without scripts.
class DrawingLotsJourney {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private final Someone dancer = Someone.resident("踊り 好子");
    private final PersonId clerk = Festival.clerk();

    @Test
    void leadsFromTheListToAPlaceThatIsClaimed() {
        var festival = Festival.open(Way.LOTTERY, 1);
        try (var phone = visitor(PHONE, dancer.session(), false)) {
            var page = phone.newPage();
            page.navigate(App.address() + festival.round().path());
            page.getByText("申し込む").first().click();
            page.locator("#wish1").selectOption("1");
            page.locator("#title").fill("盆踊り");
            page.locator("#purpose").selectOption("CULTURE");
            page.locator("#people").fill("40");
            page.locator("form.form button").first().click();
            assertThat(page.locator("main").textContent()).contains("申込みを受け付けました", "盆踊り");

            festival.over();
            draw(festival);
            page.navigate(App.address() + "/me/draws");
            page.getByText("使います").click();

            assertThat(page.locator("main").textContent()).contains("確認しました", "確認済み");
        }
    }

    private void draw(Festival festival) {
        try (var desk = visitor(DESK, Visits.session(clerk), false)) {
            var page = desk.newPage();
            page.navigate(App.address() + festival.round().deskPath());
            page.locator("form[action$='/draw'] button").click();
            assertThat(page.locator("main").textContent()).contains("抽選をしました");
        }
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        var open = Festival.open(Way.LOTTERY, 1);
        var drawn = Festival.open(Way.LOTTERY, 1);
        var meeting = Festival.open(Way.MEETING, 1);
        for (var festival : List.of(open, drawn, meeting)) {
            IntStream.range(0, 6).forEach(entry -> festival.enter(1 + entry % 2, 3));
        }
        drawn.enter(new Booker(null, null, "猿沢 太鼓の会", "0191475111", UserClass.LOCAL_GROUP), 1);
        drawn.over().draw();
        meeting.over();
        try (var desk = visitor(DESK, Visits.session(clerk), true)) {
            var page = desk.newPage();
            look(page, "/draws", "list");
            look(page, open.round().path(), "open");
            look(page, drawn.round().path(), "drawn");
            look(page, "/desk/draws", "rounds");
            look(page, "/desk/draws/new?centre=" + Festival.CENTRE, "new");
            look(page, open.round().deskPath(), "desk-open");
            look(page, open.round().deskPath() + "/enter", "desk-enter");
            look(page, drawn.round().deskPath(), "desk-drawn");
            look(page, drawn.round().deskPath() + "/telling", "telling");
            look(page, meeting.round().deskPath() + "/meeting", "meeting");
        }
        try (var phone = visitor(PHONE, dancer.session(), true)) {
            var page = phone.newPage();
            look(page, open.round().path() + "/enter", "enter");
            look(page, "/me/draws", "mine-empty");
        }
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, "draw-" + name + "-" + width);
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

    private static BrowserContext visitor(int width, String session, boolean script) {
        var visitor = script ? Browser.visitor(width) : Browser.visitorWithoutScript(width);
        visitor.addCookies(List.of(new Cookie("session", session).setUrl(App.address())));
        return visitor;
    }
}
