package org.wasshoi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wasshoi.web.PrivateFile;

/// A table to take home (表の書き出し): CSV that spreadsheets open rightly and in which no cell is taken
/// for a formula.
public final class TableFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private TableFile() {}

    public static PrivateFile of(String name, List<String> heads, List<List<String>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(heads);
            for (var row : rows) {
                printer.printRecord(row.stream().map(TableFile::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrivateFile(
                name, "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String harmless(String cell) {
        return FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
