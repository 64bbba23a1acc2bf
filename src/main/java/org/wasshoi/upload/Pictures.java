package org.wasshoi.upload;

import java.util.Optional;

/// Takes out of pictures what a camera writes into them beside the picture (写真の付加情報), such as the
/// place where it was taken; how it is to be turned stays.
public final class Pictures {

    private Pictures() {}

    /// The picture alone; nothing if the file does not read as one of its kind.
    public static Optional<byte[]> bare(FileType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> Optional.of(JpegSegments.bare(content));
                case PNG -> Optional.of(PngChunks.bare(content));
                case WEBP -> Optional.of(WebpChunks.bare(content));
                case PDF, CSV, TSV, TEXT, WORD, EXCEL, POWERPOINT -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
