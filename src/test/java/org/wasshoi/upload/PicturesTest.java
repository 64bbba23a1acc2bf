package org.wasshoi.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final String PLACE = "N38.93 E141.13";

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void losesThePlaceWhereItWasTakenButIsTurnedAsBefore(int turned) throws IOException {
        var picture = jpeg(turned, ByteOrder.LITTLE_ENDIAN);

        var bare = Pictures.bare(FileType.JPEG, picture).orElseThrow();

        assertThat(text(picture)).contains(PLACE);
        assertThat(text(bare)).doesNotContain(PLACE);
        assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(4);
        assertThat(text(bare).contains("Exif")).isEqualTo(turned != 1);
        assertThat(bare(bare)).isEqualTo(bare);
        assertThat(bare).isEqualTo(bare(jpeg(turned, ByteOrder.BIG_ENDIAN)));
    }

    @Test
    void losesItsTextsAsPng() throws IOException {
        var plain = image("png");
        var chunk = chunk("tEXt", PLACE);
        var picture = ByteBuffer.allocate(plain.length + chunk.length);
        picture.put(plain, 0, 33).put(chunk).put(plain, 33, plain.length - 33);

        assertThat(Pictures.bare(FileType.PNG, picture.array()).orElseThrow()).isEqualTo(plain);
    }

    @Test
    void losesItsExifAsWebp() {
        var header = riff("VP8X", new byte[] {0b0000_1000, 0, 0, 0, 3, 0, 0, 3, 0, 0});
        var pixels = riff("VP8 ", new byte[] {1, 2, 3});
        var exif = riff("EXIF", PLACE.getBytes(StandardCharsets.US_ASCII));

        var bare = Pictures.bare(FileType.WEBP, webp(header, pixels, exif)).orElseThrow();

        header[8] = 0;
        assertThat(bare).isEqualTo(webp(header, pixels));
    }

    @ParameterizedTest
    @EnumSource
    void isNoPictureIfItDoesNotReadAsOne(FileType type) {
        for (var broken : new byte[][] {{}, {1, 2, 3}, new byte[100], {-1, -40, -1, -31, 0, 1}}) {
            assertThat(Pictures.bare(type, broken)).isEmpty();
        }
    }

    private static byte[] bare(byte[] picture) {
        return Pictures.bare(FileType.JPEG, picture).orElseThrow();
    }

    /// With a segment as cameras write it: the way it is turned, and behind it the place.
    private static byte[] jpeg(int turned, ByteOrder order) throws IOException {
        var plain = image("jpg");
        var tiff = ByteBuffer.allocate(26 + PLACE.length()).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.UTF_8));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turned);
        tiff.putShort((short) 0).putInt(0).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        var segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return ByteBuffer.allocate(plain.length + segment.capacity())
                .put(plain, 0, 2)
                .put(segment.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] chunk(String name, String text) {
        var data = (name + text).getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(data);
        return ByteBuffer.allocate(data.length + 8)
                .putInt(text.length())
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] riff(String name, byte[] data) {
        return ByteBuffer.allocate(8 + data.length + data.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] webp(byte[]... chunks) {
        var all = new ByteArrayOutputStream();
        all.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (var chunk : chunks) {
            all.writeBytes(chunk);
        }
        return riff("RIFF", all.toByteArray());
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
