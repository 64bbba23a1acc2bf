package org.wasshoi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.intake.TakingTables.Taken;
import org.wasshoi.upload.Upload;

class TakingTablesTest {

    private static final String TEXT = "利用日,部屋,人数\r\n2024-05-01,研修室,12\r\n";
    private static final byte[] PDF = "%PDF-1.7 page".getBytes(StandardCharsets.US_ASCII);

    private final TakingTables taking = App.bean(TakingTables.class);

    @Test
    void takesWhatHoldsATable() {
        var sheet = Xlsx.of(List.of(List.of(Xlsx.text("日")), List.of(Xlsx.number("3"))));

        assertThat(take("a.csv", TEXT.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Taken.In.class);
        assertThat(take("a.csv", TEXT.getBytes(Charset.forName("windows-31j"))))
                .isInstanceOf(Taken.In.class);
        assertThat(take("a.csv", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Taken.In.class);
        assertThat(take("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(Taken.In.class);
        assertThat(take("a.tsv", TEXT.replace(',', '\t').getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Taken.In.class);
        assertThat(take("a.xlsx", sheet)).isInstanceOf(Taken.In.class);
    }

    @Test
    void refusesWhatDoesNot() {
        assertThat(take("a.pdf", PDF)).isEqualTo(new Taken.Refused("intake.no-table"));
        assertThat(take("a.csv", PDF))
                .isEqualTo(new Taken.Refused("upload.refusal.not-what-its-name-says"));
        assertThat(take("a.csv", new byte[0])).isEqualTo(new Taken.Refused("upload.refusal.empty"));
        assertThat(take("a.csv", "\r\n , \r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Taken.Refused("intake.unreadable.empty"));
        assertThat(take("a.xlsx", Xlsx.of(List.of()))).isInstanceOf(Taken.Refused.class);
        assertThat(take("a.csv", new byte[11 * 1024 * 1024])).isInstanceOf(Taken.Refused.class);
    }

    private Taken take(String name, byte[] content) {
        return taking.take(new Upload(name, content));
    }
}
