package org.wasshoi.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/// The letters of the press (書体): read once, embedded in each file as far as it uses them.
class Typeface {

    private static final String UNKNOWN = "\u3013";

    /// What must not begin a line (行頭禁則) and what must not end one (行末禁則).
    private static final String CLOSING =
            "、。，．・：；？！）〕］｝〉》」』】ー ぁ ぃ ぅ ぇ ぉ っ ゃ ゅ ょ ゎ ァ ィ ゥ ェ ォ ッ ャ ュ ョ ヮ,.)]}%円";

    private static final String OPENING = "（〔［｛〈《「『【([{";

    private final TrueTypeFont letters;
    private final CmapLookup known;

    Typeface() {
        try (var resource =
                new ClassPathResource("paper/NotoSansJP-Regular.ttf").getInputStream()) {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(resource.readAllBytes()));
            known = letters.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font in(PDDocument file) throws IOException {
        return PDType0Font.load(file, letters, true);
    }

    float width(String text, int points) throws IOException {
        long units = 0;
        for (int sign : text.codePoints().toArray()) {
            units += letters.getAdvanceWidth(known.getGlyphId(sign));
        }
        return (float) units * points / letters.getUnitsPerEm();
    }

    /// The lines that a text takes between two edges; its line breaks are kept.
    List<String> lines(String text, int points, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R", -1)) {
            var rest = writable(paragraph);
            while (width(rest, points) > width) {
                var end = fitting(rest, points, width);
                lines.add(rest.substring(0, end).strip());
                rest = rest.substring(end);
            }
            lines.add(rest.strip());
        }
        return List.copyOf(lines);
    }

    /// How much fits into a line; words in Latin letters stay whole.
    private int fitting(String text, int points, float width) throws IOException {
        var first = text.offsetByCodePoints(0, 1);
        var end = first;
        var taken = width(text.substring(0, first), points);
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            taken += width(text.substring(end, next), points);
            if (taken > width) {
                break;
            }
            end = next;
        }
        return broken(text, first, end);
    }

    private static int broken(String text, int first, int end) {
        var space = text.lastIndexOf(' ', end);
        if (end < text.length() && isLatin(text.charAt(end)) && space > 0) {
            return space + 1;
        }
        var cut = end;
        while (cut > first && !isBreakable(text, cut)) {
            cut = text.offsetByCodePoints(cut, -1);
        }
        return cut > first ? cut : end;
    }

    private static boolean isBreakable(String text, int at) {
        return at >= text.length()
                || CLOSING.indexOf(text.charAt(at)) < 0 && OPENING.indexOf(text.charAt(at - 1)) < 0;
    }

    private static boolean isLatin(char sign) {
        return sign < 0x250;
    }

    /// A sign that the font does not know becomes a blank square, as printers do (〓); what only
    /// chooses between forms of a sign (異体字セレクタ) is left out.
    private String writable(String text) {
        var writable = new StringBuilder();
        text.codePoints()
                .filter(sign -> !isSelector(sign))
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .mapToObj(sign -> known.getGlyphId(sign) == 0 ? UNKNOWN : Character.toString(sign))
                .forEach(writable::append);
        return writable.toString();
    }

    private static boolean isSelector(int sign) {
        return 0xfe00 <= sign && sign <= 0xfe0f || 0xe0100 <= sign && sign <= 0xe01ef;
    }
}
