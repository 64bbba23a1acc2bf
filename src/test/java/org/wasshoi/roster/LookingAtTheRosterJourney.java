package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Person;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.signin.Visits;

class LookingAtTheRosterJourney {

    private static final int PHONE = 360;

    private final Organisation body = Town.organisation("眺めの地域協働体");
    private final Person officer = officer();
    private final Person elder =
            Town.person("眺めの トメ", "ナガメノ トメ", new Contact(null, "0191234567", "一関市千厩町千厩字北方174-1"));

    @Test
    void fitsEveryWindowAndHindersNobody() {
        try (var visitor = visitor(PHONE)) {
            var page = visitor.newPage();
            addresses().forEach(address -> look(page, address));
            findTome(page);
        }
    }

    @Test
    void letsAnOfficerHandOverWithoutScripts() {
        try (var visitor = visitor(PHONE)) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/organisations/" + body.id().value());
            page.getByText("役員交代").first().click();
            page.getByLabel("眺めの 役員").check();
            page.getByText("この内容を残す").click();
            page.getByLabel("氏名").fill("眺めの 新任");
            page.getByText("次の役員に加える").click();
            barred(page, "hand-over", PHONE);
            page.getByText("確認へ進む").click();
            barred(page, "check", PHONE);
            page.getByText("役員交代を実行する").click();
            barred(page, "done", PHONE);

            assertThat(page.locator("h1").textContent()).isEqualTo("役員交代の記録");
            assertThat(page.locator("main").textContent()).contains("眺めの 新任");
        }
    }

    @Test
    void letsAClerkEnterForSomebodyWhoPhones() {
        try (var visitor = visitor(PHONE)) {
            var page = visitor.newPage();
            page.navigate(App.address() + "/people/" + elder.id().value());
            page.getByText("連絡先の代理入力").click();
            page.getByLabel("受付の方法").selectOption("phone");
            page.getByLabel("電話番号").fill("0191-21-2111");
            page.getByText("保存する").click();
            page.getByText("履歴").click();
            barred(page, "history", PHONE);

            assertThat(page.locator("main").textContent()).contains("電話番号", "本人", "眺めの 役員");
        }
    }

    private List<String> addresses() {
        var organisation = "/organisations/" + body.id().value();
        var person = "/people/" + elder.id().value();
        return List.of(
                "/organisations",
                organisation,
                organisation + "/hand-over",
                "/people",
                "/people/new",
                person,
                person + "/correct",
                person + "/contact",
                person + "/roles",
                person + "/history",
                "/invitation",
                "/invitation/done");
    }

    private static void findTome(Page page) {
        page.navigate(App.address() + "/people");
        page.getByLabel("氏名またはよみがな").fill("ながめの");
        page.locator("form .button").first().click();
        barredAtEveryWidth(page, "people-found");
    }

    private static void look(Page page, String address) {
        page.navigate(App.address() + address);
        barredAtEveryWidth(page, address.replaceAll("[0-9a-f-]{36}", "x").replace('/', '_'));
    }

    private static void barredAtEveryWidth(Page page, String name) {
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            barred(page, name, width);
        }
        Browser.resize(page, PHONE);
    }

    /// `WASSHOI_PICTURES` names a folder to look at the pages in.
    private static void barred(Page page, String name, int width) {
        var folder = System.getenv("WASSHOI_PICTURES");
        if (folder != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
        if (width == PHONE) {
            assertThat(Browser.barriers(page)).as(name).isEmpty();
        }
        assertThat(Browser.overflow(page)).as(name).isZero();
    }

    private Person officer() {
        var person = Town.person("眺めの 役員", "ナガメノ ヤクイン");
        Town.hold(person, body, Role.OFFICER, new Scope.OfOrganisation(body.id()));
        Town.hold(person, body, Role.CITY_STAFF, new Scope.OfCity());
        Town.hold(person, body, Role.ADMINISTRATOR, new Scope.OfCity());
        return person;
    }

    private BrowserContext visitor(int width) {
        var visitor = Browser.visitor(width);
        visitor.addCookies(
                List.of(new Cookie("session", Visits.session(officer.id())).setUrl(App.address())));
        return visitor;
    }
}
