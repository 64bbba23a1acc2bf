package org.wasshoi.paper;

import java.util.List;
import org.wasshoi.kernel.Language;

/// An official document (文書): its blocks stand one below the other on as many A4 pages as they
/// need.
public record Document(String title, Language language, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
