package org.wasshoi.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Messages;

class CheckingUploadsTest {

    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");
    private static final byte[] PROGRAM = bytes("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0");

    private final CheckingUploads checking = new CheckingUploads(_ -> true);

    @Test
    void takesWhatItsNameAndItsBytesSay() {
        assertThat(check("報告書 𠮷田.PDF", PDF)).isEqualTo(new Checked.Accepted(FileType.PDF));
        assertThat(check("名簿.csv", bytes("氏名,数\n髙橋,1\n")))
                .isEqualTo(new Checked.Accepted(FileType.CSV));
        assertThat(check("a.docx", word("word/document.xml")))
                .isEqualTo(new Checked.Accepted(FileType.WORD));
    }

    @Test
    void doesNotBelieveTheName() {
        assertThat(check("写真.jpg", PDF)).isEqualTo(refused(Refusal.NOT_WHAT_ITS_NAME_SAYS));
        assertThat(check("報告書.pdf", PROGRAM)).isEqualTo(refused(Refusal.KIND_NOT_TAKEN));
    }

    @Test
    void takesNothingThatABrowserWouldRun() {
        assertThat(check("a.html", bytes("<!DOCTYPE html><script>1</script>")))
                .isEqualTo(refused(Refusal.KIND_NOT_TAKEN));
        assertThat(check("a.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isEqualTo(refused(Refusal.KIND_NOT_TAKEN));
        assertThat(check("a.txt", bytes("<!DOCTYPE html><script>1</script>")))
                .isNotEqualTo(new Checked.Accepted(FileType.PDF))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void takesNoMacros() {
        assertThat(check("a.docx", word("word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(refused(Refusal.CONTAINS_PROGRAM));
    }

    @Test
    void takesNothingThatUnpacksToAMountain() {
        var mountain = new byte[20 * CheckingUploads.LARGEST + 1];

        assertThat(check("a.docx", word(mountain, "word/document.xml")))
                .isEqualTo(refused(Refusal.CONTAINS_PROGRAM));
    }

    @Test
    void setsAMeasure() {
        assertThat(check("a.pdf", new byte[0])).isEqualTo(refused(Refusal.EMPTY));
        assertThat(check("a.pdf", new byte[CheckingUploads.LARGEST + 1]))
                .isEqualTo(refused(Refusal.TOO_LARGE));
        assertThat(check("x".repeat(300) + ".pdf", PDF)).isEqualTo(refused(Refusal.NAME_TOO_LONG));
    }

    @Test
    void keepsOutsideWhatIsInfectedOrCouldNotBeScanned() {
        assertThat(new CheckingUploads(_ -> false).check(new Upload("a.pdf", PDF)))
                .isEqualTo(refused(Refusal.INFECTED));
        Scanner away =
                _ -> {
                    throw new IOException("away");
                };
        assertThat(new CheckingUploads(away).check(new Upload("a.pdf", PDF)))
                .isEqualTo(refused(Refusal.NOT_SCANNED));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWords(Refusal refusal) {
        assertThat(new Messages().has(Language.JA, refusal.key())).isTrue();
    }

    private Checked check(String name, byte[] content) {
        return checking.check(new Upload(name, content));
    }

    private static Checked refused(Refusal why) {
        return new Checked.Refused(why);
    }

    private static byte[] word(String... parts) {
        return word(new byte[0], parts);
    }

    private static byte[] word(byte[] content, String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(content);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
