package org.wasshoi.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The chunks of a PNG file (ISO/IEC 15948): length, name, data and check sum.
final class PngChunks {

    private static final long START = 0x89504E470D0A1A0AL;
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> BESIDE = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PngChunks() {}

    static byte[] bare(byte[] content) {
        var in = ByteBuffer.wrap(content);
        if (in.getLong(0) != START) {
            throw new IllegalArgumentException("no PNG");
        }
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, SIGNATURE);
        for (int at = SIGNATURE, length; at < content.length; at += length) {
            length = AROUND + in.getInt(at);
            if (length < AROUND || at + length > content.length) {
                throw new IllegalArgumentException("no chunk");
            }
            if (!BESIDE.contains(new String(content, at + 4, 4, StandardCharsets.US_ASCII))) {
                out.write(content, at, length);
            }
        }
        return out.toByteArray();
    }
}
