package org.wasshoi.centre.month;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wasshoi.web.PrivateFile;

/// A workbook (Excel), written line by line; numbers stay numbers and text is never a formula.
final class Excel {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FIRST_COLUMN_WIDTH = 32;

    private Excel() {}

    /// A sheet (シート): lines of title above a table with heads.
    record Sheet(String name, List<String> title, List<String> heads, List<List<?>> lines) {

        Sheet {
            title = List.copyOf(title);
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    static PrivateFile file(String name, List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Wasshoi", "1.0")) {
            for (var sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrivateFile(name, TYPE, bytes.toByteArray());
    }

    private static void write(Worksheet worksheet, Sheet sheet) throws IOException {
        worksheet.width(0, FIRST_COLUMN_WIDTH);
        int row = 0;
        for (var line : sheet.title()) {
            worksheet.value(row, 0, line);
            worksheet.style(row++, 0).bold().set();
        }
        row++;
        for (int column = 0; column < sheet.heads().size(); column++) {
            worksheet.value(row, column, sheet.heads().get(column));
            worksheet.style(row, column).bold().set();
        }
        for (var line : sheet.lines()) {
            write(worksheet, ++row, line);
        }
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.finish();
    }

    private static void write(Worksheet worksheet, int row, List<?> line) {
        for (int column = 0; column < line.size(); column++) {
            switch (line.get(column)) {
                case BigDecimal number -> worksheet.value(row, column, number);
                case Number number -> {
                    worksheet.value(row, column, number);
                    worksheet.style(row, column).format("#,##0").set();
                }
                case Object text -> worksheet.value(row, column, text.toString());
            }
        }
    }
}
