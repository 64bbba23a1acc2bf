package org.wasshoi.paper;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.List;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Messages;

/// Draws the blocks of a document, each in its place of the Japanese form (文書の体裁).
class Drawing {

    private static final float GAP = 14;
    private static final float SEAL = 62;
    private static final float QR = 120;
    private static final float PADDING = 10;

    private final Pages pages;
    private final Messages messages;
    private final Language language;

    Drawing(Pages pages, Messages messages, Language language) {
        this.pages = pages;
        this.messages = messages;
        this.language = language;
    }

    void draw(Document document) throws IOException {
        for (var block : document.blocks()) {
            draw(block);
        }
    }

    private void draw(Block block) throws IOException {
        switch (block) {
            case Block.Stamp(var text) -> stamp(text);
            case Block.Reference reference -> reference(reference);
            case Block.Addressee(var name) -> {
                text(messages.text(language, "paper.to", name), Size.LARGE, Align.LEFT);
                pages.skip(GAP);
            }
            case Block.Issuer issuer -> issuer(issuer);
            case Block.Title(var text) -> title(text);
            case Block.Text(var text, var size, var align) -> {
                text(text, size, align);
                pages.skip(GAP);
            }
            case Block.Amount amount -> amount(amount);
            case Block.Facts facts -> grid(Grid.of(facts, pages.typeface()));
            case Block.Table table -> grid(Grid.of(table, pages.typeface()));
            case Block.Notes(var lines) -> notes(lines);
            case Block.Square(var text) -> square(text);
        }
    }

    private void stamp(String text) throws IOException {
        var word = pages.typeface().lines(text, Size.BODY.points(), Pages.WIDTH / 2).getFirst();
        var width = pages.typeface().width(word, Size.BODY.points()) + 2 * PADDING;
        pages.frame(0, 0, width, Size.BODY.line());
        pages.put(word, Size.BODY, Align.CENTRE, 0, width, 0);
    }

    private void reference(Block.Reference reference) throws IOException {
        if (!reference.number().isEmpty()) {
            text(reference.number(), Size.BODY, Align.RIGHT);
        }
        text(Wareki.plainDate(reference.day(), language), Size.BODY, Align.RIGHT);
        pages.skip(GAP);
    }

    /// The lines stand in the right half; the seal lies at their end.
    private void issuer(Block.Issuer issuer) throws IOException {
        var from = Pages.WIDTH * 0.45f;
        var width = Pages.WIDTH - from - (issuer.seal() ? SEAL + PADDING : 0);
        var lines =
                pages.typeface()
                        .lines(String.join("\n", issuer.lines()), Size.BODY.points(), width);
        var height = Math.max(lines.size() * Size.BODY.line(), issuer.seal() ? SEAL : 0);
        pages.keep(height);
        var below = 0f;
        for (var line : lines) {
            pages.put(line, Size.BODY, Align.LEFT, from, width, below);
            below += Size.BODY.line();
        }
        if (issuer.seal()) {
            seal(height - SEAL);
        }
        pages.advance(height);
        pages.skip(GAP);
    }

    private void seal(float below) throws IOException {
        var from = Pages.WIDTH - SEAL;
        var middle = below + (SEAL - Size.BODY.line()) / 2;
        pages.frame(from, below, SEAL, SEAL);
        pages.put(
                messages.text(language, "paper.seal"), Size.BODY, Align.CENTRE, from, SEAL, middle);
    }

    private void title(String text) throws IOException {
        pages.skip(GAP);
        for (var line : pages.typeface().lines(text, Size.LARGE.points(), Pages.WIDTH)) {
            pages.keep(Size.LARGE.line());
            pages.embolden(Size.LARGE);
            pages.put(line, Size.LARGE, Align.CENTRE, 0, Pages.WIDTH, 0);
            pages.lighten();
            pages.advance(Size.LARGE.line());
        }
        pages.skip(GAP);
    }

    private void text(String text, Size size, Align align) throws IOException {
        for (var line : pages.typeface().lines(text, size.points(), Pages.WIDTH)) {
            pages.line(line, size, align);
        }
    }

    private void amount(Block.Amount amount) throws IOException {
        var height = Size.LARGE.line() + 2 * PADDING;
        var width = Pages.WIDTH - 2 * PADDING;
        pages.keep(height);
        pages.frame(0, 0, Pages.WIDTH, height);
        pages.put(amount.label(), Size.BODY, Align.LEFT, PADDING, width, PADDING + 5);
        pages.embolden(Size.LARGE);
        pages.put(amount.amount(), Size.LARGE, Align.CENTRE, PADDING, width, PADDING);
        pages.lighten();
        pages.advance(height);
        pages.skip(GAP);
    }

    private void grid(Grid grid) throws IOException {
        grid.draw(pages);
        pages.skip(GAP);
    }

    private void notes(List<String> notes) throws IOException {
        var indent = 2f * Size.SMALL.points();
        for (int i = 0; i < notes.size(); i++) {
            var number = i + 1 + "";
            for (var line :
                    pages.typeface()
                            .lines(notes.get(i), Size.SMALL.points(), Pages.WIDTH - indent)) {
                pages.keep(Size.SMALL.line());
                pages.put(number, Size.SMALL, Align.LEFT, 0, indent, 0);
                pages.put(line, Size.SMALL, Align.LEFT, indent, Pages.WIDTH - indent, 0);
                pages.advance(Size.SMALL.line());
                number = "";
            }
        }
        pages.skip(GAP);
    }

    private void square(String text) throws IOException {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var dot = QR / code.size;
        pages.keep(QR);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    pages.fill(column * dot, row * dot, dot, dot);
                }
            }
        }
        pages.advance(QR);
        pages.skip(GAP);
    }
}
