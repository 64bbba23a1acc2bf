package org.wasshoi.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The chunks of a WebP file (RFC 9649): name, length, data, filled up to an even number of bytes.
final class WebpChunks {

    private static final int HEADER = 12;
    private static final int FLAGS = 8;

    /// The bits of the extended header that announce Exif and XMP.
    private static final int BESIDE = 0b0000_1100;

    private WebpChunks() {}

    static byte[] bare(byte[] content) {
        if (!new String(content, 8, 4, StandardCharsets.US_ASCII).equals("WEBP")) {
            throw new IllegalArgumentException("no WebP");
        }
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var out = ByteBuffer.allocate(content.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(content, 0, HEADER);
        for (int at = HEADER, length; at < content.length; at += length) {
            var data = in.getInt(at + 4);
            length = 8 + data + (data & 1);
            if (data < 0 || at + length > content.length) {
                throw new IllegalArgumentException("no chunk");
            }
            put(out, content, at, length);
        }
        out.putInt(4, out.position() - 8);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void put(ByteBuffer out, byte[] content, int at, int length) {
        var name = new String(content, at, 4, StandardCharsets.US_ASCII);
        if (name.equals("EXIF") || name.equals("XMP ")) {
            return;
        }
        int start = out.position();
        out.put(content, at, length);
        if (name.equals("VP8X")) {
            out.put(start + FLAGS, (byte) (content[at + FLAGS] & ~BESIDE));
        }
    }
}
