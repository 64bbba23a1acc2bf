package org.wasshoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Messages;

class PressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Press press = new Press(new Messages());

    @Test
    void printsAnOfficialLetterWhoseTextCanBeReadAgain() throws IOException {
        try (var file = read(press.print(letter()))) {
            assertThat(text(file))
                    .containsSubsequence(
                            "再発行",
                            "R8-センター-0012",
                            "令和8年11月25日",
                            "𠮷田 髙志 様",
                            "一関市長",
                            "印",
                            "市民センター使用許可書",
                            "研修室",
                            "金 1,200円",
                            "部屋（午前） 研修室 1,200円",
                            "目的のほかに使わないでください。",
                            "1 / 1");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("使用許可書");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            draw(file, "letter-form");
        }
    }

    @Test
    void printsTheSameDocumentTheSameWay() {
        assertThat(press.print(letter())).isEqualTo(press.print(letter()));
    }

    @Test
    void repeatsTheHeadOfATableOnEachPageAndCountsThePages() throws IOException {
        var rows =
                IntStream.rangeClosed(1, 90)
                        .mapToObj(i -> List.of("利用 " + i, "研修室", i + ",000円"))
                        .toList();

        try (var file = read(press.print(with(table(rows))))) {
            var pages = file.getNumberOfPages();
            assertThat(pages).isBetween(3, 4);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(file, page)).contains("摘要", page + " / " + pages);
            }
            assertThat(text(file)).contains("利用 1 研修室", "利用 90", "90,000円", "合計");
            draw(file, "table");
        }
    }

    @Test
    void wrapsALongCellAndDividesOneThatIsLongerThanAPage() throws IOException {
        var rows =
                List.of(List.of("長い".repeat(60), "研修室", "1円"), List.of("字".repeat(3_000), "", ""));

        try (var file = read(press.print(with(table(rows))))) {
            assertThat(file.getNumberOfPages()).isGreaterThan(2);
            assertThat(count(text(file), "字")).isEqualTo(3_000);
            assertThat(count(text(file), "長い")).isEqualTo(60);
        }
    }

    @Test
    void keepsAParagraphOfManyPages() throws IOException {
        var text = "この決まりは、令和8年4月1日から使います。\n".repeat(120);

        try (var file = read(press.print(with(new Block.Text(text))))) {
            assertThat(count(text(file), "使います。")).isEqualTo(120);
            assertThat(text(file, file.getNumberOfPages())).contains("使います。");
        }
    }

    @Test
    void givesEachDocumentPagesOfItsOwn() throws IOException {
        try (var file = read(press.print(List.of(letter(), letter())))) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            assertThat(text(file, 2)).contains("1 / 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "🎪", "\u0007", "葛\udb40\udd00飾", "\ud800", ""})
    void printsEverySignOrABlankSquare(String name) throws IOException {
        try (var file = read(press.print(with(new Block.Addressee(name))))) {
            assertThat(text(file)).contains("様").doesNotContain("\udb40");
        }
    }

    @Test
    void marksASignThatIsNotInTheTypeface() throws IOException {
        try (var file = read(press.print(with(new Block.Addressee("م🎪太"))))) {
            assertThat(text(file)).contains("〓〓太");
        }
    }

    static Document letter() {
        return new Document(
                "使用許可書",
                Language.JA,
                List.of(
                        new Block.Stamp("再発行"),
                        new Block.Reference("R8-センター-0012", DAY),
                        new Block.Addressee("𠮷田 髙志"),
                        new Block.Issuer(List.of("一関市長", "一関市竹山町7番2号", "電話 0191-21-2111"), true),
                        new Block.Title("市民センター使用許可書"),
                        new Block.Text("令和8年11月20日に申請のありました市民センターの使用について、次のとおり許可します。"),
                        new Block.Text("記", Size.BODY, Align.CENTRE),
                        new Block.Facts(
                                new Block.Fact("部屋", "室根市民センター　研修室"),
                                new Block.Fact("使用の目的", "健康体操（".repeat(14) + "）"),
                                new Block.Fact("日時", "令和8年12月1日（火）　9時から12時まで")),
                        new Block.Amount("使用料", "金 1,200円"),
                        table(List.of(List.of("部屋（午前）", "研修室", "1,200円"))),
                        new Block.Notes(List.of("目的のほかに使わないでください。", "鍵は、使用の前に窓口でお受け取りください。"))));
    }

    private static Block.Table table(List<List<String>> rows) {
        return new Block.Table(
                List.of(
                        new Block.Column("摘要", 5, Align.LEFT),
                        new Block.Column("部屋", 2, Align.CENTRE),
                        new Block.Column("金額", 2, Align.RIGHT)),
                rows,
                List.of("合計", "", "1,200円"));
    }

    private static Document with(Block block) {
        return new Document("見本", Language.JA, List.of(block));
    }

    private static int count(String text, String part) {
        return text.replaceAll("\\s", "").split(part, -1).length - 1;
    }

    private static PDDocument read(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }

    private static String text(PDDocument file) throws IOException {
        return new PDFTextStripper().getText(file);
    }

    private static String text(PDDocument file, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    /// `WASSHOI_PICTURES` names a folder to look at the pages in.
    private static void draw(PDDocument file, String name) throws IOException {
        var folder = System.getenv("WASSHOI_PICTURES");
        if (folder != null) {
            var picture = new PDFRenderer(file).renderImageWithDPI(0, 80);
            ImageIO.write(picture, "png", new File(folder, name + ".png"));
        }
    }
}
