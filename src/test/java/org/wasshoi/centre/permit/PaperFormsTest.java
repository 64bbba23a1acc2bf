package org.wasshoi.centre.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Approval;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Paper;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.paper.Press;
import org.wasshoi.web.Messages;

class PaperFormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final PaperForms forms = new PaperForms(new Messages());
    private final Press press = new Press(new Messages());

    @Test
    void aPermitSaysWhoMayUseWhatWhenAndForHowMuch() throws IOException {
        assertThat(printed(Paper.Kind.PERMIT, content(BookingState.CONFIRMED), false))
                .containsSubsequence(
                        "R8-許可-0012",
                        "令和8年11月25日",
                        "千葉 梅 様",
                        "千厩市民センター 指定管理者",
                        "印",
                        "市民センター使用許可書",
                        "次のとおり許可します",
                        "第1203号",
                        "研修室",
                        "令和8年12月1日（火）",
                        "09:00から12:00まで",
                        "健康体操",
                        "12人",
                        "金 1,400円",
                        "市民の生涯学習の活動",
                        "金 700円")
                .doesNotContain("再発行");
    }

    @Test
    void anExemptionDecisionSaysYesOrNo() throws IOException {
        var granted = content(BookingState.CONFIRMED);
        var refused = refused(granted);

        assertThat(printed(Paper.Kind.EXEMPTION, granted, false)).contains("承認します", "金 700円");
        assertThat(printed(Paper.Kind.EXEMPTION, refused, false)).contains("承認しないこと");
    }

    @Test
    void anInvoiceSaysHowMuchAndUntilWhen() throws IOException {
        assertThat(printed(Paper.Kind.INVOICE, content(BookingState.CONFIRMED), false))
                .contains("請求書", "金 500円", "支払の期限", "令和8年11月28日（土）", "納付済みの額 金 200円");
    }

    @Test
    void aReceiptSaysWhatWasPaidAndWhoseIncomeItIs() throws IOException {
        assertThat(printed(Paper.Kind.RECEIPT, content(BookingState.CONFIRMED), true))
                .contains("再発行", "領収書", "利用料金 金 200円", "領収した日 令和8年11月24日（火）");
    }

    @Test
    void aNoticeSaysWhatIsPaidBack() throws IOException {
        assertThat(printed(Paper.Kind.CANCELLATION, content(BookingState.CANCELLED), false))
                .contains("取り消しました", "還付する額 金 100円");
        assertThat(printed(Paper.Kind.CANCELLATION, content(BookingState.RELEASED), false))
                .contains("支払の期限までに納付がなかった");
        assertThat(printed(Paper.Kind.CANCELLATION, content(BookingState.REFUSED), false))
                .contains("許可しないこと");
    }

    private String printed(Paper.Kind kind, Content content, boolean again) throws IOException {
        var paper = new Paper(new UUID(1, 1), kind, FiscalYear.of(DAY), 12, DAY);
        var issued = new Documents.Issued(paper, new BookingId(new UUID(1, 2)), content);
        var file = press.print(forms.document(issued, again));
        try (var read = Loader.loadPDF(file)) {
            draw(read, kind.code());
            return new PDFTextStripper().getText(read).replace('\u2003', ' ');
        }
    }

    private static Content content(BookingState state) {
        return new Content(
                1203,
                state,
                new Content.Issuer(
                        Rule.FeeKind.MANAGER,
                        "一関市",
                        "千厩市民センター",
                        "一関市千厩町千厩字北方174番地",
                        "0191-53-2111"),
                "千葉 梅",
                new Content.Used(
                        "研修室",
                        LocalDate.of(2026, 12, 1),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        Purpose.LEARNING,
                        "健康体操",
                        12,
                        Map.of("projector", 1, "microphone", 2)),
                new Content.Sums(1_400, 700, 700, 200, 500, 100),
                new Content.Exemption("市民の生涯学習の活動", Approval.GRANTED, 700),
                LocalDate.of(2026, 11, 28),
                new Content.Paid(5, 200, LocalDate.of(2026, 11, 24)),
                false);
    }

    private static Content refused(Content content) {
        return new Content(
                content.booking(),
                content.state(),
                content.issuer(),
                content.addressee(),
                content.use(),
                content.sums(),
                new Content.Exemption("市民の生涯学習の活動", Approval.REFUSED, 700),
                content.payBy(),
                content.payment(),
                content.sample());
    }

    /// `WASSHOI_PICTURES` names a folder to look at the papers in.
    private static void draw(org.apache.pdfbox.pdmodel.PDDocument file, String name)
            throws IOException {
        var folder = System.getenv("WASSHOI_PICTURES");
        if (folder != null) {
            var picture = new PDFRenderer(file).renderImageWithDPI(0, 80);
            ImageIO.write(picture, "png", new File(folder, "paper-" + name + ".png"));
        }
    }
}
