package org.wasshoi.audit;

import java.nio.charset.StandardCharsets;

/// Makes any text one that the database can keep.
final class Writable {

    private Writable() {}

    /// Without the zero character; half characters become question marks.
    static String text(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\0", "");
    }
}
