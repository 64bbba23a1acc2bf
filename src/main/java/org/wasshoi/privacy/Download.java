package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/// A file for one reader alone: kept by nobody on its way and saved under its name.
final class Download {

    private Download() {}

    static void begin(HttpServletResponse response, String contentType, String name) {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
