package org.wasshoi.web;

import org.jspecify.annotations.Nullable;

/// A page that says what went wrong and where to go from here.
record ErrorPage(int status, @Nullable String detail) implements Page {

    /// The message key prefix: every status without words of its own is told as a general one.
    String key() {
        return switch (status) {
            case 400, 403, 404, 405, 406, 413, 415, 429, 503 -> "web.error." + status;
            default -> status < 500 ? "web.error.400" : "web.error.500";
        };
    }
}
