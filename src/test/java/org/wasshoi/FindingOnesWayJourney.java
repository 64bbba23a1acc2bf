package org.wasshoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingOnesWayJourney {

    @Test
    void aVisitorWithoutScriptNarrowsThePlanToWhatCitizensLead() {
        try (var visitor = Browser.visitorWithoutScript(360)) {
            var page = visitor.newPage();
            page.navigate(App.addressWithSample() + "/plan");

            link(page, "市民等").click();

            assertThat(page).hasURL(Pattern.compile("actor="));
            assertThat(page.getByRole(AriaRole.HEADING).filter(named("市政への参画"))).isVisible();
        }
    }

    @Test
    void aVisitorFindsTheCentreByItsReading() {
        try (var visitor = Browser.visitorWithoutScript(360)) {
            var page = visitor.newPage();
            page.navigate(App.addressWithSample() + "/search");

            page.getByRole(AriaRole.SEARCHBOX).fill("やまのめ");
            page.getByRole(AriaRole.BUTTON).click();
            link(page, "山目市民センター").first().click();

            assertThat(page.getByRole(AriaRole.HEADING, level(1)))
                    .hasText(Pattern.compile("山目市民センター"));
        }
    }

    @Test
    void theLanguageChosenOnceStays() {
        try (var visitor = Browser.visitorWithoutScript(768)) {
            var page = visitor.newPage();
            page.navigate(App.addressWithSample() + "/about");

            link(page, "English").click();
            link(page, "Plan").first().click();

            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void theKeyboardReachesTheTextInTwoStrokes() {
        try (var visitor = Browser.visitor(1280)) {
            var page = visitor.newPage();
            page.navigate(App.addressWithSample() + "/plan?lang=ja");

            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("本文へ進む");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("#main$"));
        }
    }

    @Test
    void fromTheFrontDoorANumberLeadsDownToItsRecords() {
        try (var visitor = Browser.visitorWithoutScript(360)) {
            var page = visitor.newPage();
            page.navigate(App.addressWithSample() + "/");

            page.locator("a[href='/indicators/P-1']").first().click();
            page.locator("a[href^='/indicators/P-1/records']:visible").first().click();

            assertThat(page.locator("main table").first()).isVisible();
        }
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK).filter(named(text));
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
