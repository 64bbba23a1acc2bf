package org.wasshoi.signin;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A picture that a telephone reads (QRコード), as the path of an SVG.
record QrCode(String text) {

    private static final int MARGIN = 4;

    private static io.nayuki.qrcodegen.QrCode drawn(String text) {
        return io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }

    String viewBox() {
        var size = drawn(text).size + 2 * MARGIN;
        return "0 0 %d %d".formatted(size, size);
    }

    String path() {
        var code = drawn(text);
        return IntStream.range(0, code.size)
                .boxed()
                .flatMap(y ->
                        IntStream.range(0, code.size)
                                .filter(x -> code.getModule(x, y))
                                .mapToObj(x -> "M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN)))
                .collect(Collectors.joining());
    }

    /// What it says may be a secret.
    @Override
    public String toString() {
        return "QrCode";
    }
}
