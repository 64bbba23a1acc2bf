package org.wasshoi.centre.month;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.CsvFile;
import org.wasshoi.web.Messages;
import org.wasshoi.web.PrivateFile;

/// A monthly report as files (月次報告のファイル), with the same lines as the page.
@Component
class MonthFiles {

    private final Messages messages;

    MonthFiles(Messages messages) {
        this.messages = messages;
    }

    PrivateFile csv(ReportPage page, Language language) {
        var file = CsvFile.of(heads(language), lines(page.shown(), language), line -> line);
        return new PrivateFile(name(page, "csv"), file.contentType(), file.content());
    }

    PrivateFile workbook(ReportPage page, Language language) {
        return Excel.file(
                name(page, "xlsx"), List.of(figures(page, language), told(page, language)));
    }

    private Excel.Sheet figures(ReportPage page, Language language) {
        return new Excel.Sheet(
                messages.text(language, "month.report"),
                title(page, language),
                heads(language),
                lines(page.shown(), language));
    }

    private Excel.Sheet told(ReportPage page, Language language) {
        var lines = new ArrayList<List<?>>();
        page.entries()
                .forEach(entry ->
                        lines.add(
                                List.of(
                                        Wareki.date(entry.day(), language),
                                        messages.text(language, entry.kind().key()),
                                        entry.words())));
        lines.add(List.of("", messages.text(language, "month.remarks"), page.report().remarks()));
        return new Excel.Sheet(
                messages.text(language, "month.entries"),
                title(page, language),
                List.of("month.day", "month.kind", "month.words").stream()
                        .map(key -> messages.text(language, key))
                        .toList(),
                lines);
    }

    private List<String> title(ReportPage page, Language language) {
        var month = Wareki.monthWithGregorian(page.report().month(), language);
        return List.of(
                page.centre().name().in(language),
                messages.text(language, "month.report.title", month)
                        + " "
                        + messages.text(language, page.standing().key()));
    }

    private List<String> heads(Language language) {
        return List.of(
                        "month.chapter",
                        "month.item",
                        "month.unit",
                        "month.now",
                        "month.year-before")
                .stream()
                .map(key -> messages.text(language, key))
                .toList();
    }

    private List<List<?>> lines(Shown shown, Language language) {
        var lines = new ArrayList<List<?>>();
        for (var chapter : Chapter.ALL) {
            for (var item : chapter.items()) {
                lines.add(
                        List.of(
                                messages.text(language, chapter.key()),
                                messages.text(language, item.key()),
                                messages.text(language, item.unit()),
                                written(item.in(shown.now())),
                                written(item.in(shown.before()))));
            }
        }
        return lines;
    }

    private static Object written(@Nullable BigDecimal value) {
        return value == null ? "" : value.scale() == 0 ? value.longValueExact() : value;
    }

    private static String name(ReportPage page, String kind) {
        return "month-%s-%s.%s".formatted(page.centre().id().value(), page.report().month(), kind);
    }
}
