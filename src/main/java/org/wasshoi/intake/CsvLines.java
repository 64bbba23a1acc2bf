package org.wasshoi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The lines of a CSV file: comma, tab or semicolon, quoted or not, whatever ends its lines.
final class CsvLines implements Lines {

    private static final int SAMPLE = 4 * 1024;
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int at;

    private CsvLines(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvLines of(byte[] content) {
        var encoding = Encoding.of(content);
        try {
            var format =
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(separator(encoding, content))
                            .setIgnoreEmptyLines(false)
                            .setLenientEof(true)
                            .setTrailingData(true)
                            .get();
            return new CsvLines(CSVParser.parse(encoding.reader(content), format));
        } catch (IOException _) {
            throw new Unreadable(Unreadable.Why.BROKEN, 0);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException _) {
            throw new Unreadable(Unreadable.Why.BROKEN, at + 1);
        }
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var record = records.next();
        at = Math.toIntExact(record.getRecordNumber());
        return new Line(at, record.toList());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one that stands most often outside quotes at the beginning.
    private static char separator(Encoding encoding, byte[] content) throws IOException {
        var beginning = new char[SAMPLE];
        try (var reader = encoding.reader(content)) {
            var length = reader.read(beginning);
            var text = length < 0 ? "" : new String(beginning, 0, length);
            var bare = text.replaceAll("\"[^\"]*\"", "");
            var best = SEPARATORS[0];
            for (var separator : SEPARATORS) {
                best = count(bare, separator) > count(bare, best) ? separator : best;
            }
            return best;
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
