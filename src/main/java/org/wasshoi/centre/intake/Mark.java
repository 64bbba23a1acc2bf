package org.wasshoi.centre.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Sha256;

/// What makes a line the same line in another file (行の目印), as a digest that tells nothing.
final class Mark {

    private Mark() {}

    static String of(@Nullable Object... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part).append('\u001F');
        }
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return Sha256.hex(content);
    }
}
