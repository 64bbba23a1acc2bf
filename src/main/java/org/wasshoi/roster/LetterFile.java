package org.wasshoi.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Host;
import org.wasshoi.web.Messages;

/// Prints invitations as a file of A4 pages (招待の手紙), each in the language of its reader.
@Component
class LetterFile {

    private static final int SMALL = 10;
    private static final int BODY = 12;
    private static final int LARGE = 18;
    private static final int CODE = 26;

    private final Messages messages;
    private final Host.Source hosts;

    LetterFile(Messages messages, Host.Source hosts) {
        this.messages = messages;
        this.hosts = hosts;
    }

    byte[] of(List<Letter> letters, InvitationLink link) {
        try (var document = new PDDocument();
                var font =
                        new ClassPathResource("roster/NotoSansJP-Regular.ttf").getInputStream()) {
            var embedded = PDType0Font.load(document, font, true);
            document.getDocumentInformation().setTitle("Wasshoi");
            for (var letter : letters) {
                print(document, embedded, letter, link);
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(PDDocument document, PDType0Font font, Letter letter, InvitationLink link)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var host = hosts.host();
        var language = letter.person().language();
        try (var sheet = new Sheet(document, page, font)) {
            sheet.write(text(letter, "roster.letter.from", host.city().in(language)), SMALL);
            sheet.skip(LARGE);
            sheet.write(text(letter, "roster.letter.to", letter.person().name()), LARGE);
            sheet.skip(BODY);
            sheet.write(text(letter, "roster.letter.title"), LARGE);
            sheet.skip(BODY);
            sheet.write(text(letter, "roster.letter.text"), BODY);
            sheet.skip(LARGE);
            sheet.write(text(letter, "roster.letter.code"), BODY);
            sheet.write(letter.code().grouped(), CODE);
            sheet.skip(BODY);
            sheet.write(text(letter, "roster.letter.steps", link.page()), BODY);
            sheet.skip(BODY);
            sheet.square(link.with(letter.code()));
            sheet.skip(BODY);
            sheet.write(
                    text(
                            letter,
                            "roster.letter.last",
                            Wareki.dateWithGregorian(letter.last(), language)),
                    BODY);
            sheet.skip(BODY);
            sheet.write(
                    text(
                            letter,
                            "roster.letter.ask",
                            host.city().in(language) + " " + host.office().in(language),
                            host.phone()),
                    SMALL);
        }
    }

    private String text(Letter letter, String key, Object... arguments) {
        return messages.text(letter.person().language(), key, arguments);
    }
}
