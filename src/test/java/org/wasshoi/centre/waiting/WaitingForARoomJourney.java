package org.wasshoi.centre.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Someone;

/// Somebody wants a room that is taken, waits, is asked and takes it; on a telephone and without
/// scripts.
class WaitingForARoomJourney {

    private static final int TELEPHONE = 360;

    private final Someone leader = Someone.resident("団体 長");

    @Test
    void endsWithTheRoom() {
        var holder = Crowd.someone();
        var wish = Crowd.wish(Crowd.room("kazawa-training"), Crowd.DAY);
        var booked = Crowd.book(holder, wish).orElseThrow();
        try (var visitor = Browser.visitorWithoutScript(TELEPHONE)) {
            signIn(visitor, leader);
            var page = visitor.newPage();
            page.navigate(App.address() + "/centres/kazawa/rooms?week=" + Crowd.DAY);
            page.locator("a[href*='/rooms/kazawa-training/wait']").first().click();
            page.fill("#title", "七十人の集い");
            page.selectOption("#purpose", "COMMUNITY");
            page.fill("#people", "30");
            page.getByText("空き待ちに申し込む").last().click();
            assertThat(page.locator("main").textContent()).contains("いま 1番目です");

            Crowd.giveUp(holder, booked);
            page.reload();
            page.getByText("この部屋を使う").click();

            assertThat(page.locator("main").textContent()).contains("部屋をお取りしました");
        }
        var mine = Crowd.mine(Crowd.acting(leader.id())).getFirst();
        assertThat(mine.state()).isEqualTo(WaitingState.BOOKED);
        assertThat(Crowd.book(Crowd.someone(), wish)).isEmpty();
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        var holder = Crowd.someone();
        var wish = Crowd.wish(Crowd.room("kazawa-tatami"), Crowd.DAY);
        var booked = Crowd.book(holder, wish).orElseThrow();
        var acting = Crowd.acting(leader.id());
        Crowd.join(acting, wish, true);
        var kitchen = Crowd.wish(Crowd.room("kazawa-kitchen"), Crowd.DAY);
        Crowd.book(Crowd.someone(), kitchen);
        Crowd.join(acting, kitchen, false);
        Crowd.giveUp(holder, booked);
        var own =
                Crowd.book(acting, Crowd.wish(Crowd.room("kazawa-tatami"), Crowd.DAY.plusDays(1)));
        leader.take(
                Role.CENTRE_CLERK,
                new Scope.OfCentre("kazawa"),
                new Term(LocalDate.of(2020, 4, 1), null));
        try (var visitor = Browser.visitor(TELEPHONE)) {
            signIn(visitor, leader);
            var page = visitor.newPage();
            look(page, "/rooms/kazawa-kitchen/wait?day=" + Crowd.DAY, "join");
            look(page, "/me/waiting?done=joined", "mine");
            look(page, "/desk/kazawa/waiting", "desk");
            look(page, "/desk/kazawa/notices", "notices");
            look(page, "/desk/kazawa", "sheet");
            look(page, "/me/bookings", "bookings");
            look(page, "/me/reminders", "reminders");
            look(page, "/me/calendar", "calendar");
            page.getByText("アドレスを作る").first().click();
            check(page, "calendar-made");
            look(page, "/rooms/kazawa-kitchen/calendar", "calendar-public");
            look(page, "/bookings/" + own.orElseThrow().value(), "booking");
            look(page, "/bookings/" + own.orElseThrow().value() + "/move", "move");
            page.selectOption("#from", "13:00");
            page.selectOption("#to", "17:00");
            page.getByText("確認へ進む").click();
            check(page, "move-check");
            look(page, "/centres/kazawa/rooms?week=" + Crowd.DAY, "week");
        }
        assertThat(Crowd.booking(own.orElseThrow()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        check(page, name);
    }

    private static void check(Page page, String name) {
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, "waiting-" + name + "-" + width);
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

    private static void signIn(BrowserContext visitor, Someone who) {
        visitor.addCookies(List.of(new Cookie("session", who.session()).setUrl(App.address())));
    }
}
