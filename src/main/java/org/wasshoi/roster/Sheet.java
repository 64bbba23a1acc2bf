package org.wasshoi.roster;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A page that is written from top to bottom (一枚の紙).
class Sheet implements AutoCloseable {

    private static final float MARGIN = 64;
    private static final float LINE = 1.6f;
    private static final float SQUARE = 120;
    private static final float UNITS = 1000;
    private static final String UNKNOWN = "\u3013";

    private final PDPageContentStream ink;
    private final PDType0Font font;
    private final float width;
    private float y;

    Sheet(PDDocument document, PDPage page, PDType0Font font) throws IOException {
        this.ink = new PDPageContentStream(document, page);
        this.font = font;
        this.width = page.getMediaBox().getWidth() - 2 * MARGIN;
        this.y = page.getMediaBox().getHeight() - MARGIN;
    }

    void skip(float height) {
        y -= height;
    }

    /// Writes text of any length; its line breaks are kept.
    void write(String text, int size) throws IOException {
        for (var paragraph : text.split("\n", -1)) {
            for (var line : lines(writable(paragraph), size)) {
                writeLine(line, size);
            }
        }
    }

    /// Draws a QR code that says this.
    void square(String text) throws IOException {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var dot = SQUARE / code.size;
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    ink.addRect(MARGIN + column * dot, y - (row + 1) * dot, dot, dot);
                }
            }
        }
        ink.fill();
        y -= SQUARE;
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }

    private void writeLine(String line, int size) throws IOException {
        y -= size * LINE;
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(MARGIN, y);
        ink.showText(line);
        ink.endText();
    }

    private List<String> lines(String text, int size) throws IOException {
        var lines = new ArrayList<String>();
        var rest = text;
        while (width(rest, size) > width) {
            var end = fitting(rest, size);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end);
        }
        lines.add(rest.strip());
        return lines;
    }

    /// How much fits into a line; words in Latin letters stay whole.
    private int fitting(String text, int size) throws IOException {
        var end = text.offsetByCodePoints(0, 1);
        while (end < text.length()
                && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        var space = text.lastIndexOf(' ', end);
        return isLatin(text.charAt(Math.min(end, text.length() - 1))) && space > 0
                ? space + 1
                : end;
    }

    private static boolean isLatin(char sign) {
        return sign < 0x250;
    }

    private float width(String text, int size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    /// A sign that the font does not know becomes a blank square, as printers do (〓).
    private String writable(String text) {
        var writable = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> isKnown(sign) ? sign : UNKNOWN)
                .forEach(writable::append);
        return writable.toString();
    }

    private boolean isKnown(String sign) {
        try {
            font.encode(sign);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
