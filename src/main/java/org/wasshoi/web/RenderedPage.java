package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.wasshoi.kernel.Sha256;

/// The bytes of a page, plain and compressed, with the entity tag made of them.
record RenderedPage(String contentType, byte[] plain, byte[] compressed, String tag) {

    private static final int TAG_BYTES = 12;

    static RenderedPage of(String contentType, byte[] plain) {
        return new RenderedPage(contentType, plain, compress(plain), tag(plain));
    }

    /// Answers a reader who may hold this very page already.
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (holds(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(request, response);
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var compress = encodings != null && encodings.contains("gzip");
        var body = compress ? compressed : plain;
        if (compress) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// Weak comparison, as RFC 9110 asks of If-None-Match.
    private boolean holds(String header) {
        return header != null && (header.equals("*") || header.contains(tag.substring(2)));
    }

    private static byte[] compress(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Weak, because the compressed and the plain bytes share it.
    private static String tag(byte[] plain) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(plain), 0, TAG_BYTES) + "\"";
    }
}
