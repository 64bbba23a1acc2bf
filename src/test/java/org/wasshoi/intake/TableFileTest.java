package org.wasshoi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", "＝1+1"})
    void letsNoCellBecomeAFormula(String cell) {
        assertThat(TableFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "25", "0191-21-2111", "a=b", ""})
    void leavesOthersAlone(String cell) {
        assertThat(TableFile.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void opensInSpreadsheets() {
        var file = TableFile.of("a.csv", List.of("名前"), List.of(List.of("=x"), List.of("a,b")));

        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF名前\r\n'=x\r\n\"a,b\"\r\n");
    }
}
