package org.wasshoi.intake;

import java.util.List;

/// A file that came in and holds a table (表); an Excel file may hold several.
public record Table(Form form, byte[] content) {

    public enum Form {
        CSV,
        EXCEL
    }

    /// The names of its sheets; a CSV file is one without a name.
    public List<String> sheets() {
        return switch (form) {
            case CSV -> List.of("");
            case EXCEL -> SheetLines.names(content);
        };
    }

    public Lines lines(int sheet) {
        var lines =
                switch (form) {
                    case CSV -> CsvLines.of(content);
                    case EXCEL -> SheetLines.of(content, sheet);
                };
        return new Limited(lines, new Limits(lines));
    }

    /// Nothing of the contents belongs into a log.
    @Override
    public String toString() {
        return form + " of " + content.length + " bytes";
    }

    private record Limited(Lines lines, Limits limits) implements Lines {

        @Override
        public boolean hasNext() {
            return limits.hasNext();
        }

        @Override
        public Line next() {
            return limits.next();
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
