package org.wasshoi.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Decides at the door whether a file may come in (添付ファイルの検査): by its size, by what its bytes are
/// and not only what its name says, and by the scanner.
@Component
public class CheckingUploads {

    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(CheckingUploads.class);
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_UNPACKED = 20L * LARGEST;
    private static final int BUFFER = 64 * 1024;

    private final Tika tika = new Tika();
    private final Scanner scanner;

    CheckingUploads(Scanner scanner) {
        this.scanner = scanner;
    }

    public Checked check(Upload upload) {
        if (upload.content().length == 0) {
            return new Checked.Refused(Refusal.EMPTY);
        }
        if (upload.content().length > LARGEST) {
            return new Checked.Refused(Refusal.TOO_LARGE);
        }
        if (upload.name().length() > LONGEST_NAME) {
            return new Checked.Refused(Refusal.NAME_TOO_LONG);
        }
        return FileType.of(tika.detect(upload.content(), upload.name()))
                .map(type -> check(upload, type))
                .orElse(new Checked.Refused(Refusal.KIND_NOT_TAKEN));
    }

    private Checked check(Upload upload, FileType type) {
        if (!type.goesWith(upload.extension())) {
            return new Checked.Refused(Refusal.NOT_WHAT_ITS_NAME_SAYS);
        }
        if (type.isArchive() && containsProgram(upload.content())) {
            return new Checked.Refused(Refusal.CONTAINS_PROGRAM);
        }
        return scanned(upload)
                .<Checked>map(Checked.Refused::new)
                .orElse(new Checked.Accepted(type));
    }

    private Optional<Refusal> scanned(Upload upload) {
        try {
            return scanner.isClean(upload.content())
                    ? Optional.empty()
                    : Optional.of(Refusal.INFECTED);
        } catch (IOException e) {
            LOG.warn("A file could not be scanned: {}", e.getMessage());
            return Optional.of(Refusal.NOT_SCANNED);
        }
    }

    /// What holds too many parts, unpacks to a mountain or cannot be read is taken for the worst.
    private static boolean containsProgram(byte[] archive) {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            long unpacked = 0;
            for (int number = 0; number < MOST_PARTS; number++) {
                var part = parts.getNextEntry();
                if (part == null) {
                    return false;
                }
                unpacked += length(parts, LARGEST_UNPACKED - unpacked);
                if (part.getName().endsWith("vbaProject.bin") || unpacked > LARGEST_UNPACKED) {
                    return true;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /// How long the part is once unpacked, no further than just beyond what is left.
    private static long length(ZipInputStream part, long left) throws IOException {
        var buffer = new byte[BUFFER];
        long length = 0;
        for (int read = 0; read >= 0 && length <= left; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }
}
