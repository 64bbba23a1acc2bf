package org.wasshoi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.web.Messages;

/// Prints documents as PDF (印刷): the same document always gives the same bytes.
@Component
public class Press {

    private final Messages messages;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private @Nullable Typeface typeface;

    public Press(Messages messages) {
        this.messages = messages;
    }

    public byte[] print(Document document) {
        return print(List.of(document));
    }

    /// Several documents in one file, each on pages of its own; the file is called like the first.
    /// The typeface is shared and read at one place at a time, so documents wait for each other.
    public byte[] print(List<Document> documents) {
        oneAtATime.lock();
        try (var file = new PDDocument()) {
            describe(file, documents.getFirst());
            var letters = letters();
            var font = letters.in(file);
            for (var document : documents) {
                try (var pages = new Pages(file, font, letters)) {
                    new Drawing(pages, messages, document.language()).draw(document);
                }
            }
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// The typeface takes its time to read, so that is left until something is printed.
    private Typeface letters() {
        if (typeface == null) {
            typeface = new Typeface();
        }
        return typeface;
    }

    private static void describe(PDDocument file, Document first) {
        file.getDocumentInformation().setTitle(first.title());
        file.setDocumentId((long) first.hashCode());
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage(first.language().htmlTag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
