package org.wasshoi.centre.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class PermitPagesTest {

    private final Someone booker = Someone.resident("千葉 梅");
    private final Someone clerk = Tills.clerk("senmaya");
    private final Form own = booker.browser();
    private final Form desk = clerk.browser();

    @Test
    void sayUntilWhenToPayAndWhatHappensElse() {
        var page = own.get(path(Tills.booked(booker, Tills.AHEAD, ""))).body();

        assertThat(page).contains("仮予約", "お支払いがないと、この予約は取り消され", "請求書を発行する");
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @Test
    void givePapersThatCanBeReadToTheBooker() throws Exception {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");

        var issued = own.post(path(booking), path(booking) + "/papers", Map.of("paper", "permit"));

        assertThat(issued.statusCode()).isEqualTo(303);
        var file = file(booker, location(issued));
        assertThat(text(file)).contains("使用許可書", "千葉 梅", "健康体操").doesNotContain("再発行");
        assertThat(text(file(booker, location(issued) + "?again=yes"))).contains("再発行");
        assertThat(file(booker, location(issued))).isEqualTo(file);
        assertThat(own.get(path(booking)).body()).contains("-許可-").doesNotContain("使用許可書を発行");
        assertThat(views(issued)).isZero();
    }

    @Test
    void logWhoFetchesSomebodyElsesPaper() throws Exception {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        var issued =
                desk.post(path(booking), path(booking) + "/papers", Map.of("paper", "invoice"));

        assertThat(text(file(clerk, location(issued)))).contains("請求書", "金 400円");

        assertThat(views(issued)).isEqualTo(1);
    }

    @Test
    void areNotThereForOthers() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        var other = Tills.booked(booker, Tills.AHEAD, "");
        var issued = own.post(path(booking), path(booking) + "/papers", Map.of("paper", "invoice"));
        var stranger = Someone.resident("よその人").browser();
        var elsewhere = Tills.clerk("murone").browser();
        var paper = location(issued);

        assertThat(stranger.get(paper).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(paper).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(money(booking)).statusCode()).isEqualTo(404);
        assertThat(own.get(money(booking)).statusCode()).isEqualTo(403);
        assertThat(own.get(paper.replace(path(booking), path(other))).statusCode()).isEqualTo(404);
        assertThat(own.get(path(booking) + "/papers/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(own.get(path(booking) + "/papers/deed").statusCode()).isBetween(400, 404);
        assertThat(own.get(paper + "?again=no").statusCode()).isEqualTo(400);
        assertThat(
                        own.post(
                                        path(booking),
                                        path(booking) + "/papers",
                                        Map.of("paper", "permit"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takeTheMoneyAndGiveItBack() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");

        var page = desk.get(money(booking));
        assertThat(page.body()).contains("400円の入金を記録する", "会計簿", "請求");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(move(booking, "pay", Tills.TODAY.toString()).statusCode()).isEqualTo(303);
        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(desk.get(money(booking)).body()).contains("領収書を発行する").doesNotContain("入金を記録");

        var now = Tills.again(booking);
        assertThat(own.get(path(booking)).body()).contains("今日取り消すと", "400円が戻ります");
        var given =
                own.post(
                        path(booking),
                        path(booking) + "/cancel",
                        Map.of("version", "" + now.version(), "refund", "400"));
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(own.get(path(booking)).body()).contains("お返しする金額", "取消・還付通知書を発行する");
        assertThat(move(Tills.again(booking), "refund", Tills.TODAY.toString()).statusCode())
                .isEqualTo(303);
        assertThat(desk.get(money(booking)).body()).contains("返金").doesNotContain("返金を記録する");
    }

    @Test
    void giveNothingUpForARefundThatWasNotShown() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");

        var answer =
                own.post(
                        path(booking),
                        path(booking) + "/cancel",
                        Map.of("version", "" + booking.version(), "refund", "400"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void decideAboutAnExemptionWithBothAmountsInSight() {
        var booking = Tills.booked(booker, Tills.AHEAD, "learning");

        var page = desk.get(money(booking)).body();
        assertThat(page).contains("減免の承認", "400円", "<strong>200円</strong>");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(own.get(path(booking)).body()).contains("減免を申請中です");

        var answer = decide(booking, "yes");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(own.get(path(booking)).body()).contains("減免決定通知書を発行する", "200円");
        assertThat(decide(booking, "no").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest(name = "{0} on {1} is answered {2}")
    @CsvSource({
        "pay, 2999-01-01, 422",
        "pay, yesterday, 422",
        "pay, '', 422",
        "pay, 2026-02-31, 422",
        "steal, 2026-01-05, 400",
        "refund, 2026-01-05, 409",
        "'', 2026-01-05, 400"
    })
    void answerBadInputInWords(String step, String day, int status) {
        var booking = Tills.booked(booker, Tills.AHEAD, "");

        var answer = move(booking, step, day);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.body()).contains("value=\"" + day + "\"", "今日か、それより前の日");
        }
        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.PROVISIONAL);
    }

    @Test
    void showTheCitySeparatelyWhatWentOverTheCounter() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        var cash = "/desk/senmaya/money";
        move(booking, "pay", Tills.TODAY.toString());

        var page = desk.get(cash).body();

        assertThat(page)
                .contains("第" + booking.number() + "号", "利用料金（指定管理者の収入）", "差引", "計</strong>")
                .doesNotContain("千葉 梅");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(desk.get(cash + "?day=2020-04-01").body()).contains("入金と返金はありません");
        assertThat(desk.get(cash + "?day=2020-04-31").statusCode()).isEqualTo(400);
        assertThat(desk.get(cash + "?from=1").statusCode()).isEqualTo(400);
        assertThat(desk.get("/desk/murone/money").statusCode()).isEqualTo(404);
        assertThat(own.get(cash).statusCode()).isEqualTo(403);
    }

    @Test
    void tellTheLaterOfTwoClerks() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        move(booking, "pay", Tills.TODAY.toString());

        var later = move(booking, "pay", Tills.TODAY.toString());

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(HtmlCheck.findings(later.body())).isEmpty();
    }

    private HttpResponse<String> move(Booking booking, String step, String day) {
        return desk.post(
                money(booking),
                money(booking),
                Map.of("version", "" + booking.version(), "step", step, "day", day));
    }

    private HttpResponse<String> decide(Booking booking, String answer) {
        return desk.post(
                money(booking),
                "/desk" + path(booking) + "/exemption",
                Map.of("version", "" + booking.version(), "answer", answer));
    }

    private static String path(Booking booking) {
        return "/bookings/" + booking.id().value();
    }

    private static String money(Booking booking) {
        return "/desk" + path(booking) + "/money";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static int views(HttpResponse<String> issued) {
        var paper = location(issued).substring(location(issued).lastIndexOf('/') + 1);
        return App.bean(JdbcClient.class)
                .sql("select count(*) from audit.entry where record_id = ? and verb = 'view'")
                .param(paper)
                .query(Integer.class)
                .single();
    }

    private static byte[] file(Someone who, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(App.address() + path))
                            .header("Cookie", "session=" + who.session())
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            return answer.body();
        }
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
