package org.wasshoi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The lines of one sheet of an Excel file, row by row.
final class SheetLines implements Lines {

    private static final ReadingOptions FORMS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int at;

    private SheetLines(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static SheetLines of(byte[] content, int sheet) {
        return careful(
                () -> {
                    var workbook = open(content);
                    try {
                        return new SheetLines(workbook, rows(workbook, sheet));
                    } catch (RuntimeException e) {
                        close(workbook);
                        throw e;
                    }
                },
                0);
    }

    static List<String> names(byte[] content) {
        return careful(
                () -> {
                    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                            var sheets = workbook.getSheets()) {
                        return sheets.map(Sheet::getName).toList();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                0);
    }

    @Override
    public boolean hasNext() {
        return careful(rows::hasNext, at);
    }

    @Override
    public Line next() {
        var row = careful(rows::next, at);
        at = row.getRowNum();
        return careful(() -> line(row), at);
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    /// The library meets a broken file with exceptions of many kinds, all of which mean the same.
    private static <T> T careful(Supplier<T> step, int line) {
        try {
            return step.get();
        } catch (Unreadable e) {
            throw e;
        } catch (RuntimeException _) {
            throw new Unreadable(Unreadable.Why.BROKEN, line);
        }
    }

    /// Files of some programs have no forms of numbers, and are read without them.
    private static ReadableWorkbook open(byte[] content) {
        try {
            return open(content, FORMS);
        } catch (RuntimeException _) {
            return open(content, ReadingOptions.DEFAULT_READING_OPTIONS);
        }
    }

    private static ReadableWorkbook open(byte[] content, ReadingOptions options) {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(ReadableWorkbook workbook, int number) {
        try {
            return workbook.getSheet(number)
                    .orElseThrow(() -> new Unreadable(Unreadable.Why.EMPTY, 0))
                    .openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : SheetCell.text(cell));
        }
        return new Line(row.getRowNum(), cells);
    }
}
