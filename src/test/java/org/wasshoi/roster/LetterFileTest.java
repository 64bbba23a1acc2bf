package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.kernel.Words;
import org.wasshoi.paper.Press;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.Host;
import org.wasshoi.web.Messages;

class LetterFileTest {

    private static final InvitationLink LINK =
            new InvitationLink("https://wasshoi.example.jp/invitation");

    private final Host host =
            new Host(
                    new Words("一関市", "Ichinoseki City", "一関市"),
                    new Words("まちづくり推進課", "Community Development Section", "まちづくり推進課"),
                    "0191-21-2111",
                    null);
    private final LetterFile file =
            new LetterFile(new Messages(), () -> host, new Press(new Messages()));
    private final Code code = Code.random(new SecureRandom());

    @Test
    void holdsTextThatCanBeReadAndSearched() throws IOException {
        try (var document = Loader.loadPDF(file.of(List.of(letter("𠮷田 髙志")), LINK))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("𠮷田 髙志")
                    .contains(code.grouped())
                    .contains("https://wasshoi.example.jp/invitation")
                    .contains("12月24日");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isEqualTo(PDRectangle.A4.getWidth());
            draw(document);
        }
    }

    @Test
    void hasAPageForEachPerson() throws IOException {
        var letters = List.of(letter("千葉 花"), letter("佐藤 実"));
        try (var document = Loader.loadPDF(file.of(letters, LINK))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void printsNamesInAnyScript() throws IOException {
        for (var name : List.of("محمد علي", "e\u0301e\u0301", "長".repeat(120), "x".repeat(120))) {
            try (var document = Loader.loadPDF(file.of(List.of(letter(name)), LINK))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    private Letter letter(String name) {
        var person =
                new Person(
                        new PersonId(Uuid7.next(java.time.Clock.systemUTC())),
                        name,
                        null,
                        Contact.NONE,
                        null,
                        Language.JA,
                        NoticeChannel.SITE,
                        true);
        return new Letter(person, code, LocalDate.of(2026, 12, 24));
    }

    /// `WASSHOI_PICTURES` names a folder to look at the letter in.
    private static void draw(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
        var folder = System.getenv("WASSHOI_PICTURES");
        if (folder != null) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 80);
            ImageIO.write(picture, "png", new File(folder, "letter.png"));
        }
    }
}
