package org.wasshoi.opendata;

import java.util.List;
import java.util.function.Function;
import org.wasshoi.web.CsvFile;
import org.wasshoi.web.PublicFile;

/// The same published list as documents for JSON and as lines for CSV.
record Table<T>(List<T> documents, List<String> heads, Function<T, List<?>> values) {

    PublicFile csv() {
        return CsvFile.of(heads, documents, values);
    }
}
