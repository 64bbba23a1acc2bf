package org.wasshoi.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// The A4 pages of one document (用紙), written from top to bottom; a full page is followed by
/// another. At the end each says which of how many it is.
class Pages implements AutoCloseable {

    static final float MARGIN = 64;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final float HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;

    private static final float FOOT = 36;
    private static final float ASCENT = 1.18f;
    private static final float THIN = 0.6f;
    private static final float SHADE = 0.93f;
    private static final float BOLD = 36;

    private final PDDocument file;
    private final PDType0Font font;
    private final Typeface typeface;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream ink;
    private float y;

    Pages(PDDocument file, PDType0Font font, Typeface typeface) throws IOException {
        this.file = file;
        this.font = font;
        this.typeface = typeface;
        this.ink = begin();
    }

    Typeface typeface() {
        return typeface;
    }

    /// What is left of the page.
    float left() {
        return y - MARGIN;
    }

    boolean isFresh() {
        return left() >= HEIGHT;
    }

    /// Goes on to a new page unless this one has so much left or is empty.
    void keep(float height) throws IOException {
        if (left() < height && !isFresh()) {
            turn();
        }
    }

    void turn() throws IOException {
        ink.close();
        ink = begin();
    }

    /// At the top of a page there is nothing to skip.
    void skip(float height) {
        if (!isFresh()) {
            y -= height;
        }
    }

    void advance(float height) {
        y -= height;
    }

    /// One line of the text below what is written already.
    void line(String line, Size size, Align align) throws IOException {
        keep(size.line());
        put(line, size, align, 0, WIDTH, 0);
        advance(size.line());
    }

    /// A line at a place: so far from the left, between so wide edges, so deep below here.
    void put(String line, Size size, Align align, float from, float width, float below)
            throws IOException {
        var space = width - typeface.width(line, size.points());
        ink.beginText();
        ink.setFont(font, size.points());
        ink.newLineAtOffset(
                MARGIN + from + align.indent(space), y - below - size.points() * ASCENT);
        ink.showText(line);
        ink.endText();
    }

    /// The letters that follow are bold.
    void embolden(Size size) throws IOException {
        ink.saveGraphicsState();
        ink.setLineWidth(size.points() / BOLD);
        ink.setRenderingMode(RenderingMode.FILL_STROKE);
    }

    void lighten() throws IOException {
        ink.restoreGraphicsState();
    }

    void frame(float from, float below, float width, float height) throws IOException {
        ink.setLineWidth(THIN);
        ink.addRect(MARGIN + from, y - below - height, width, height);
        ink.stroke();
    }

    void shade(float from, float width, float height) throws IOException {
        ink.setNonStrokingColor(SHADE);
        fill(from, 0, width, height);
        ink.setNonStrokingColor(0f);
    }

    void fill(float from, float below, float width, float height) throws IOException {
        ink.addRect(MARGIN + from, y - below - height, width, height);
        ink.fill();
    }

    @Override
    public void close() throws IOException {
        ink.close();
        for (int number = 1; number <= pages.size(); number++) {
            y = MARGIN;
            ink =
                    new PDPageContentStream(
                            file,
                            pages.get(number - 1),
                            PDPageContentStream.AppendMode.APPEND,
                            true,
                            true);
            put(number + " / " + pages.size(), Size.SMALL, Align.CENTRE, 0, WIDTH, FOOT / 2);
            ink.close();
        }
    }

    private PDPageContentStream begin() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        pages.add(page);
        y = MARGIN + HEIGHT;
        return new PDPageContentStream(file, page);
    }
}
