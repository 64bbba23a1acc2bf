package org.wasshoi.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The segments of a JPEG file (ITU-T T.81, annex B): a marker of two bytes, then, up to the scan,
/// a length that counts itself.
final class JpegSegments {

    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int FIRST_APPLICATION = 0xFFE0;
    private static final int EXIF = 0xFFE1;
    private static final int COLOUR_PROFILE = 0xFFE2;
    private static final int ADOBE = 0xFFEE;
    private static final int LAST_APPLICATION = 0xFFEF;
    private static final int COMMENT = 0xFFFE;
    private static final int MARKER = 2;

    private JpegSegments() {}

    /// Without applications' segments and comments, but for what decides how colours look, and the
    /// way the picture is turned.
    static byte[] bare(byte[] content) {
        var in = ByteBuffer.wrap(content);
        if (marker(in, 0) != START) {
            throw new IllegalArgumentException("no JPEG");
        }
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, MARKER);
        int at = MARKER;
        while (marker(in, at) != SCAN) {
            var end = at + MARKER + length(in, at);
            var segment = in.slice(at, end - at);
            if (marker(in, at) == EXIF) {
                out.writeBytes(Orientation.segment(segment));
            } else if (isOfThePicture(marker(in, at))) {
                out.write(content, at, end - at);
            }
            at = end;
        }
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private static boolean isOfThePicture(int marker) {
        return switch (marker) {
            case FIRST_APPLICATION, COLOUR_PROFILE, ADOBE -> true;
            case COMMENT -> false;
            default -> marker < FIRST_APPLICATION || marker > LAST_APPLICATION;
        };
    }

    private static int marker(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static int length(ByteBuffer in, int at) {
        var length = in.getShort(at + MARKER) & 0xFFFF;
        if (length < MARKER || marker(in, at) < 0xFF01) {
            throw new IllegalArgumentException("no segment");
        }
        return length;
    }

    /// The tag that says how the picture is turned, in the first directory of Exif (TIFF 6.0, p.
    /// 13).
    private static final class Orientation {

        private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        private static final int TAG = 0x0112;
        private static final int UPRIGHT = 1;
        private static final int TIFF = 4 + NAME.length;
        private static final int ENTRY = 12;

        /// A segment that says only this, or nothing where the picture stands upright.
        static byte[] segment(ByteBuffer exif) {
            var turned = read(exif);
            return turned == UPRIGHT ? new byte[0] : written(turned);
        }

        private static int read(ByteBuffer segment) {
            if (segment.capacity() < TIFF + 8 || segment.get(4) != 'E' || segment.get(5) != 'x') {
                return UPRIGHT;
            }
            var tiff = segment.slice(TIFF, segment.capacity() - TIFF);
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * ENTRY;
                if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                    var value = tiff.getShort(at + 8);
                    return value > UPRIGHT && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        }

        private static byte[] written(int turned) {
            var tiff = 8 + 2 + ENTRY + 4;
            var segment = ByteBuffer.allocate(TIFF + tiff);
            segment.putShort((short) EXIF).putShort((short) (2 + NAME.length + tiff)).put(NAME);
            segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
            segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
            return segment.putShort((short) turned).putShort((short) 0).putInt(0).array();
        }
    }
}
