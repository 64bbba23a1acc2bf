package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.centre.month.Bookkeeping.Booked;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

/// The manager's month and the city's year to take along.
class MonthFilesTest {

    /// How a workbook writes what is not ASCII.
    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir private Path folder;

    private final Someone someone = Bookkeeping.manager("yamanome");
    private final Form manager = someone.browser();
    private final Form city = Bookkeeping.city().browser();
    private final YearMonth month = Bookkeeping.month();
    private final String path = "/months/" + month + "/yamanome";

    @Test
    void giveTheMonthAsFiles() throws IOException {
        Bookkeeping.count(Booked.used(month.atDay(3)).kept(), 1, 12);
        add(Map.of("day", month + "-05", "words", "=1+1"));

        var csv = manager.get(path + ".csv");

        assertThat(csv.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(csv.body()).contains("年代別の利用者数,計,人,12,0");
        assertThat(sheets(someone, path + ".xlsx"))
                .contains("年代別の利用者数", "<v>12</v>", "=1+1")
                .doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void giveTheMonthOnPaper(String language) throws IOException {
        Bookkeeping.count(Booked.used(month.atDay(3)).kept(), 1, 1_234);
        add(Map.of("day", month + "-05", "words", "敬老会"));

        try (var paper = Loader.loadPDF(bytes(someone, path + ".pdf?lang=" + language))) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("1,234", "敬老会");
            assertThat(paper.getNumberOfPages()).isLessThan(6);
            if (System.getenv("WASSHOI_PICTURES") != null) {
                paper.save(Path.of(System.getenv("WASSHOI_PICTURES"), language + ".pdf").toFile());
            }
        }
    }

    @Test
    void giveTheYearAsFiles() throws IOException {
        var summary = "?year=" + month.getYear();

        assertThat(city.get("/months/summary.csv" + summary).body().lines()).hasSize(1 + 34 * 12);
        assertThat(sheets(Bookkeeping.city(), "/months/summary.xlsx" + summary))
                .contains("山目市民センター", "利用件数", "減免額（円）");
    }

    private void add(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("once", UUID.randomUUID().toString());
        all.put("kind", "EVENT");
        manager.post("/me", path + "/entries", all);
    }

    /// All parts of a workbook, as they are written inside.
    private String sheets(Someone visitor, String address) throws IOException {
        var file = Files.write(folder.resolve("workbook.xlsx"), bytes(visitor, address));
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var part = zip.getInputStream(entry).readAllBytes();
                text.append(new String(part, StandardCharsets.UTF_8));
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    private static byte[] bytes(Someone visitor, String address) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(App.address() + address))
                                    .header("Cookie", "session=" + visitor.session())
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
