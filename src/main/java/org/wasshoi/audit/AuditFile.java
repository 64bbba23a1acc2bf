package org.wasshoi.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Tokyo;

/// Writes found entries as CSV (書き出し) page by page, however many they are; times are those of
/// Japan.
public final class AuditFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int PAGE = 1_000;
    private static final List<String> HEADS =
            List.of(
                    "number",
                    "at",
                    "actor_kind",
                    "actor_id",
                    "actor_label",
                    "person",
                    "verb",
                    "record_type",
                    "record_id",
                    "before",
                    "after",
                    "channel",
                    "address",
                    "request");

    private AuditFile() {}

    public static void write(AuditTrail trail, AuditSearch search, Appendable to)
            throws IOException {
        to.append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(to, CSVFormat.RFC4180)) {
            printer.printRecord(HEADS);
            var page = trail.page(search, AuditTrail.END, PAGE);
            while (!page.isEmpty()) {
                for (var entry : page) {
                    printer.printRecord(values(entry));
                }
                page = trail.page(search, page.getLast().number(), PAGE);
            }
        }
    }

    private static List<?> values(Logged entry) {
        return Arrays.asList(
                entry.number(),
                entry.at().atZone(Tokyo.ZONE).toOffsetDateTime(),
                entry.actor().kind(),
                entry.actor().id(),
                harmless(entry.actor().label()),
                entry.person(),
                entry.verb().code(),
                entry.target().type(),
                harmless(entry.target().id()),
                entry.before(),
                entry.after(),
                entry.source().channel(),
                harmless(entry.source().address()),
                harmless(entry.source().request()));
    }

    /// A spreadsheet takes what begins like a formula for one.
    private static @Nullable String harmless(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
