package org.wasshoi.centre.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.Browser;
import org.wasshoi.signin.Someone;

/// A manager brings an old table, sees what it holds, imports it and undoes that, without scripts.
class ImportingOldTablesJourney {

    private static final String CENTRE = "surisawa";
    private static final int DESK = 1280;
    private static final String TABLE =
            """
            摺沢市民センター　利用実績,,,
            ひにち,利用室,団体名,利用者数（人）
            %1$d年4月3日,研修室,健康体操の会,１２
            %1$d/5/2,和室,囲碁の会,8人
            合計,,,20
            """;

    private final Someone manager = Office.manager(CENTRE);
    private final int year = Office.year(CENTRE);

    @Test
    void seesEverythingBeforeAnythingIsWritten() {
        try (var visitor = Browser.visitorWithoutScript(DESK)) {
            signIn(visitor);
            var page = visitor.newPage();
            send(page, "attendance", "利用実績.csv", TABLE.formatted(year));
            page.locator("#day").selectOption("0");
            press(page, "この対応で中身を確かめる");

            assertThat(page.locator("main").textContent()).contains("取り込めます", "健康体操の会", "2行", "20");
            assertThat(Office.ledger(CENTRE, year)).isEmpty();
            press(page, "取り込む");
            assertThat(Office.ledger(CENTRE, year))
                    .isEqualTo(
                            Map.of(
                                    year + "-04-01 surisawa", "1 uses, 12 people",
                                    year + "-05-01 surisawa", "1 uses, 8 people"));
            press(page, "まるごと取り消す");
            assertThat(Office.ledger(CENTRE, year)).isEmpty();
        }
    }

    @Test
    void fitsEveryWindowAndHindersNobody() {
        try (var visitor = Browser.visitor(DESK)) {
            signIn(visitor);
            var page = visitor.newPage();
            page.navigate(App.address() + "/imports");
            look(page, "empty");
            send(page, "attendance", "利用実績.csv", TABLE.formatted(year));
            look(page, "columns");
            page.locator("#day").selectOption("0");
            press(page, "この対応で中身を確かめる");
            look(page, "ready");
            press(page, "取り込む");
            look(page, "done");
            send(page, "attendance", "間違い.csv", "利用日,人数\n4月31日,多数\n" + year + "-06-01,3\n");
            press(page, "この対応で中身を確かめる");
            look(page, "errors");
            send(
                    page,
                    "regulars",
                    "常連.csv",
                    "団体名,電話番号,代表者\n摺沢の会,191752111,代表 太郎\n大東の会,0191-75-2112,\n");
            press(page, "この対応で中身を確かめる");
            look(page, "regulars");
            page.navigate(App.address() + "/imports");
            look(page, "start");
        }
    }

    private static void send(Page page, String kind, String name, String text) {
        page.navigate(App.address() + "/imports");
        page.locator("#kind").selectOption(kind);
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                name, "text/csv", text.getBytes(Charset.forName("windows-31j"))));
        press(page, "読み込んで列を確かめる");
    }

    private static void press(Page page, String button) {
        var target =
                page.locator("button")
                        .filter(new Locator.FilterOptions().setHasText(button))
                        .first();
        page.waitForNavigation(target::click);
    }

    private static void look(Page page, String name) {
        for (int width : Browser.WIDTHS) {
            Browser.resize(page, width);
            picture(page, "intake-" + name + "-" + width);
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

    private void signIn(BrowserContext visitor) {
        visitor.addCookies(List.of(new Cookie("session", manager.session()).setUrl(App.address())));
    }
}
