package org.wasshoi.centre.month;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.CsvFile;
import org.wasshoi.web.Messages;
import org.wasshoi.web.PrivateFile;

/// The year of all centres as files (年度の集計のファイル): CSV with a line a centre and month, and a
/// workbook with a sheet an aspect.
@Component
class YearFiles {

    private final Messages messages;

    YearFiles(Messages messages) {
        this.messages = messages;
    }

    PrivateFile csv(YearSummary summary, Language language) {
        var file = CsvFile.of(heads(language), lines(summary, language), line -> line);
        return new PrivateFile(name(summary, "csv"), file.contentType(), file.content());
    }

    PrivateFile workbook(YearSummary summary, Language language) {
        return Excel.file(
                name(summary, "xlsx"),
                Stream.of(Aspect.values())
                        .map(aspect -> sheet(summary, aspect, language))
                        .toList());
    }

    private List<String> heads(Language language) {
        return Stream.concat(
                        Stream.of("month.centre", "month.month"),
                        Stream.of(Aspect.values()).map(Aspect::key))
                .map(key -> messages.text(language, key))
                .toList();
    }

    private static List<List<?>> lines(YearSummary summary, Language language) {
        var lines = new ArrayList<List<?>>();
        for (var centre : summary.centres()) {
            for (var month : summary.year().months()) {
                var line = new ArrayList<Object>();
                line.add(centre.name().in(language));
                line.add(month);
                Stream.of(Aspect.values())
                        .forEach(aspect -> line.add(aspect.in(summary.at(centre, month))));
                lines.add(line);
            }
        }
        return lines;
    }

    private Excel.Sheet sheet(YearSummary summary, Aspect aspect, Language language) {
        var title = messages.text(language, aspect.key());
        var heads = new ArrayList<String>();
        heads.add(messages.text(language, "month.centre"));
        summary.year().months().forEach(month -> heads.add(Wareki.month(month, language)));
        heads.add(messages.text(language, "month.total"));
        var lines = new ArrayList<List<?>>();
        for (var centre : summary.centres()) {
            var line = new ArrayList<Object>();
            line.add(centre.name().in(language));
            summary.year()
                    .months()
                    .forEach(month -> line.add(aspect.in(summary.at(centre, month))));
            line.add(aspect.in(summary.of(centre)));
            lines.add(line);
        }
        lines.add(totals(summary, aspect, language));
        return new Excel.Sheet(
                title, List.of(summary.year().label(language) + " " + title), heads, lines);
    }

    private List<?> totals(YearSummary summary, Aspect aspect, Language language) {
        var line = new ArrayList<Object>();
        line.add(messages.text(language, "month.total"));
        summary.year().months().forEach(month -> line.add(aspect.in(summary.in(month))));
        line.add(aspect.in(summary.all()));
        return line;
    }

    private static String name(YearSummary summary, String kind) {
        return "months-" + summary.year().value() + "." + kind;
    }
}
