package org.wasshoi.centre.permit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.signin.Someone;

/// From a provisional booking over the counter to the paper in the hand, without scripts.
class PayingJourney {

    private static final int DESK = 1280;

    private final Someone booker = Someone.resident("千葉 梅");
    private final Someone clerk = Tills.clerk("senmaya");
    private final Booking booking = Tills.booked(booker, Tills.AHEAD, "learning");
    private final String own = "/bookings/" + booking.id().value();
    private final String money = "/desk" + own + "/money";

    @Test
    void leadsFromTheExemptionOverTheMoneyToTheReceipt() {
        try (var home = visitor(booker);
                var counter = visitor(clerk)) {
            var citizen = home.newPage();
            var desk = counter.newPage();
            look(citizen, own, "permit-waiting");
            look(desk, money, "permit-decide");

            desk.navigate(App.address() + money);
            press(desk, "減免を承認する");
            look(citizen, own, "permit-to-pay");
            press(desk, "200円の入金を記録する");
            var receipt = desk.waitForDownload(() -> press(desk, "領収書を発行する"));

            assertThat(receipt.suggestedFilename()).matches("receipt-R\\d+-\\d{4}\\.pdf");
            assertThat(Tills.again(booking).state()).isEqualTo(BookingState.CONFIRMED);
            citizen.navigate(App.address() + own);
            var permit = citizen.waitForDownload(() -> press(citizen, "使用許可書を発行する"));
            assertThat(permit.suggestedFilename()).startsWith("permit-");
            look(citizen, own, "permit-paid");
            look(desk, money, "permit-money");
            look(desk, "/desk/senmaya/money", "permit-cash");
        }
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click();
    }

    private static void look(Page page, String address, String name) {
        page.navigate(App.address() + address);
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, name + "-" + width);
            assertThat(Browser.overflow(page)).as(name).isZero();
        }
        Browser.resize(page, DESK);
    }

    @Test
    void hindersNobody() {
        try (var visitor = Browser.visitor(DESK)) {
            signIn(visitor, clerk);
            var page = visitor.newPage();
            for (var address : List.of(own, money, "/desk/senmaya/money")) {
                page.navigate(App.address() + address);
                assertThat(Browser.barriers(page)).as(address).isEmpty();
            }
        }
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

    private static BrowserContext visitor(Someone who) {
        var visitor = Browser.visitorWithoutScript(DESK);
        signIn(visitor, who);
        return visitor;
    }

    private static void signIn(BrowserContext visitor, Someone who) {
        visitor.addCookies(List.of(new Cookie("session", who.session()).setUrl(App.address())));
    }
}
