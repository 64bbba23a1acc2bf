package org.wasshoi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String TEXT = "利用日,部屋,人数\r\n2024-05-01,\"研修室, 大\",\"１２\"\r\n";
    private static final List<List<String>> CELLS =
            List.of(List.of("利用日", "部屋", "人数"), List.of("2024-05-01", "研修室, 大", "１２"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "Shift_JIS"})
    void readsWhatTheCitysMachinesWrite(String charset) {
        assertThat(cells(csv(TEXT.getBytes(Charset.forName(charset))))).isEqualTo(CELLS);
    }

    @Test
    void readsByteOrderMarks() {
        assertThat(cells(csv(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))).isEqualTo(CELLS);
        assertThat(cells(csv(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(CELLS);
        assertThat(cells(csv(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(CELLS);
    }

    @Test
    void readsCharactersThatOnlyWindowsKnows() {
        assertThat(cells(csv("髙橋①,㈱\n".getBytes(Charset.forName("windows-31j")))))
                .containsExactly(List.of("髙橋①", "㈱"));
    }

    @Test
    void tellsTheSeparatorByWhatStandsOutsideQuotes() {
        assertThat(cells(csv("日\t人数\n2024-05-01\t1,200\n")))
                .containsExactly(List.of("日", "人数"), List.of("2024-05-01", "1,200"));
        assertThat(cells(csv("日;人数\n\"a,b,c,d\";3\n")))
                .containsExactly(List.of("日", "人数"), List.of("a,b,c,d", "3"));
        assertThat(cells(csv("\"a;b;c;d\",3\n"))).containsExactly(List.of("a;b;c;d", "3"));
    }

    @Test
    void numbersLinesAsASpreadsheetDoes() {
        var lines = lines(csv("題名\n\n日,人数\n\"二行の\n欄\",3\n,\n2024-05-01,4\n"));

        assertThat(lines).extracting(Line::number).containsExactly(1, 3, 4, 6);
    }

    @Test
    void readsQuotesThatNobodyClosed() {
        assertThat(cells(csv("a,\"b\nc\n"))).hasSize(1);
        assertThat(cells(csv("a,\"b\"c\nd,e\n"))).hasSize(2);
    }

    @Test
    void refusesBytesThatAreNoText() {
        var bytes = new byte[] {(byte) 0x81, (byte) 0x20, (byte) 0xFF, 'a', ',', 'b'};

        assertThatThrownBy(() -> cells(csv(bytes)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        e -> assertThat(e.why()).isEqualTo(Unreadable.Why.CHARACTERS));
    }

    @Test
    void stopsAtTablesThatNobodyKeeps() {
        assertThat(why(csv("a,".repeat(300) + "\n"))).isEqualTo(Unreadable.Why.TOO_MANY_COLUMNS);
        assertThat(why(csv("a,b\n" + "x".repeat(3_000) + ",c\n")))
                .isEqualTo(Unreadable.Why.CELL_TOO_LONG);
        assertThat(why(csv("a,b\n".repeat(50_200)))).isEqualTo(Unreadable.Why.TOO_MANY_LINES);
    }

    @Test
    void readsExcelAsItIsShown() {
        var rows =
                List.of(
                        List.of(Xlsx.text("利用日"), Xlsx.text("時刻"), Xlsx.text("人数")),
                        List.of(
                                Xlsx.styled("45413", 1),
                                Xlsx.styled("0.375", 3),
                                Xlsx.number("12")),
                        List.of(
                                Xlsx.styled("45414", 2),
                                Xlsx.styled("1", 3),
                                Xlsx.styled("1200.0000000000002", 4)),
                        List.of(Xlsx.number("45415"), "", Xlsx.formula("SUM(C2:C3)", "1212")));

        assertThat(cells(new Table(Table.Form.EXCEL, Xlsx.of(rows))))
                .containsExactly(
                        List.of("利用日", "時刻", "人数"),
                        List.of("2024-05-01", "09:00", "12"),
                        List.of("2024-05-02", "24:00", "1200"),
                        List.of("45415", "", "1212"));
    }

    @Test
    void readsTheSheetThatIsAskedFor() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("表紙", List.of(List.of(Xlsx.text("令和5年度"))));
        sheets.put("4月", List.of(List.of(Xlsx.text("日")), List.of(Xlsx.number("3"))));
        var table = new Table(Table.Form.EXCEL, Xlsx.of(sheets));

        assertThat(table.sheets()).containsExactly("表紙", "4月");
        try (var lines = table.lines(1)) {
            assertThat(lines.next().cells()).containsExactly("日");
        }
        assertThatThrownBy(() -> table.lines(7)).isInstanceOf(Unreadable.class);
    }

    @Test
    void callsABrokenExcelFileBroken() {
        var whole = Xlsx.of(List.of(List.of(Xlsx.text("日")), List.of(Xlsx.number("3"))));
        var half = Arrays.copyOf(whole, whole.length / 2);
        var other = Xlsx.zip(Map.of("xl/workbook.xml", "<workbook><sheets>"));
        var bad = Xlsx.of(List.of(List.of(Xlsx.text("<b>"))));

        for (var content : List.of(half, other, bad, new byte[] {'P', 'K', 3, 4})) {
            assertThatThrownBy(() -> cells(new Table(Table.Form.EXCEL, content)))
                    .isInstanceOf(Unreadable.class);
        }
    }

    private static Unreadable.Why why(Table table) {
        try {
            lines(table);
            throw new AssertionError("It was read");
        } catch (Unreadable e) {
            return e.why();
        }
    }

    private static Table csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table csv(byte[] content) {
        return new Table(Table.Form.CSV, content);
    }

    private static List<List<String>> cells(Table table) {
        return lines(table).stream().map(Line::cells).toList();
    }

    private static List<Line> lines(Table table) {
        var all = new ArrayList<Line>();
        try (var lines = table.lines(0)) {
            lines.forEachRemaining(all::add);
        }
        return all;
    }
}
