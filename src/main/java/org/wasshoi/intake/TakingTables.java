package org.wasshoi.intake;

import org.springframework.stereotype.Component;
import org.wasshoi.upload.Checked;
import org.wasshoi.upload.CheckingUploads;
import org.wasshoi.upload.FileType;
import org.wasshoi.upload.Upload;

/// Lets a file in if it is one of those that hold tables (表の受付).
@Component
public class TakingTables {

    private final CheckingUploads checking;

    TakingTables(CheckingUploads checking) {
        this.checking = checking;
    }

    public sealed interface Taken {

        record In(Table table) implements Taken {}

        /// The key of the words that say why not.
        record Refused(String key) implements Taken {}
    }

    public Taken take(Upload upload) {
        return switch (checking.check(upload)) {
            case Checked.Refused(var why) -> new Taken.Refused(why.key());
            case Checked.Accepted(var type) -> taken(type, upload.content());
        };
    }

    private static Taken taken(FileType type, byte[] content) {
        return switch (type) {
            case CSV, TEXT, TSV -> readable(new Table(Table.Form.CSV, content));
            case EXCEL -> readable(new Table(Table.Form.EXCEL, content));
            case PDF, JPEG, PNG, WEBP, WORD, POWERPOINT -> new Taken.Refused("intake.no-table");
        };
    }

    private static Taken readable(Table table) {
        try {
            for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
                if (hasLines(table, sheet)) {
                    return new Taken.In(table);
                }
            }
            return new Taken.Refused(Unreadable.Why.EMPTY.key());
        } catch (Unreadable e) {
            return new Taken.Refused(e.why().key());
        }
    }

    private static boolean hasLines(Table table, int sheet) {
        try (var lines = table.lines(sheet)) {
            return lines.hasNext();
        }
    }
}
