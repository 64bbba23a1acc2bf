package org.wasshoi.centre.month;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.paper.Align;
import org.wasshoi.paper.Block;
import org.wasshoi.paper.Document;
import org.wasshoi.paper.Press;
import org.wasshoi.paper.Size;
import org.wasshoi.web.Host;
import org.wasshoi.web.Messages;
import org.wasshoi.web.PrivateFile;

/// A monthly report on paper (月次報告書), addressed to the city, with the same lines as the page.
@Component
class MonthPaper {

    private final Messages messages;
    private final Host.Source hosts;
    private final Press press;

    MonthPaper(Messages messages, Host.Source hosts, Press press) {
        this.messages = messages;
        this.hosts = hosts;
        this.press = press;
    }

    PrivateFile of(ReportPage page, Language language) {
        var name = "month-%s-%s.pdf".formatted(page.centre().id().value(), page.report().month());
        return new PrivateFile(name, "application/pdf", press.print(document(page, language)));
    }

    private Document document(ReportPage page, Language language) {
        var title =
                messages.text(
                        language,
                        "month.report.title",
                        Wareki.monthWithGregorian(page.report().month(), language));
        var blocks = new ArrayList<Block>();
        if (page.shown().now().sample()) {
            blocks.add(new Block.Stamp(messages.text(language, "web.sample")));
        }
        blocks.add(new Block.Reference("", day(page)));
        blocks.add(
                new Block.Addressee(
                        messages.text(language, "month.mayor", hosts.host().city().in(language))));
        blocks.add(new Block.Issuer(issuer(page, language), true));
        blocks.add(new Block.Title(title));
        for (var chapter : Chapter.ALL) {
            blocks.add(new Block.Text(messages.text(language, chapter.key()), Size.BODY));
            blocks.add(table(page.shown(), chapter, language));
        }
        blocks.addAll(told(page, language));
        return new Document(title, language, blocks);
    }

    /// The day of the last step, or today while the manager writes.
    private static LocalDate day(ReportPage page) {
        return page.steps().stream()
                .filter(step -> step.stage() == Stage.SUBMITTED)
                .reduce((_, later) -> later)
                .map(ReportStep::day)
                .orElse(page.today());
    }

    private List<String> issuer(ReportPage page, Language language) {
        var name = page.centre().name().in(language);
        var phone = page.centre().phone();
        return phone == null
                ? List.of(name)
                : List.of(name, messages.text(language, "web.phone") + " " + phone);
    }

    private Block table(Shown shown, Chapter chapter, Language language) {
        var total = chapter.items().stream().filter(Item::total).findFirst();
        return new Block.Table(
                List.of(
                        column(language, "month.item", 4, Align.LEFT),
                        column(language, "month.unit", 1, Align.CENTRE),
                        column(language, "month.now", 2, Align.RIGHT),
                        column(language, "month.year-before", 2, Align.RIGHT),
                        column(language, "month.change", 2, Align.RIGHT)),
                chapter.items().stream()
                        .filter(item -> !item.total())
                        .map(item -> row(shown, item, language))
                        .toList(),
                total.map(item -> row(shown, item, language)).orElse(List.of()));
    }

    private List<String> row(Shown shown, Item item, Language language) {
        return List.of(
                messages.text(language, item.key()),
                messages.text(language, item.unit()),
                written(item.in(shown.now()), language),
                written(item.in(shown.before()), language),
                written(shown.change(item), language));
    }

    private List<Block> told(ReportPage page, Language language) {
        var remarks = page.report().remarks();
        var rows =
                page.entries().stream()
                        .map(entry ->
                                List.of(
                                        Wareki.dayOfYear(entry.day(), language),
                                        messages.text(language, entry.kind().key()),
                                        entry.words()))
                        .toList();
        var entries =
                new Block.Table(
                        List.of(
                                column(language, "month.day", 3, Align.LEFT),
                                column(language, "month.kind", 3, Align.LEFT),
                                column(language, "month.words", 8, Align.LEFT)),
                        rows,
                        List.of());
        return List.of(
                new Block.Text(messages.text(language, "month.entries")),
                rows.isEmpty()
                        ? new Block.Text(messages.text(language, "month.entries.none"))
                        : entries,
                new Block.Text(messages.text(language, "month.remarks")),
                new Block.Text(
                        remarks.isEmpty()
                                ? messages.text(language, "month.remarks.none")
                                : remarks));
    }

    private Block.Column column(Language language, String key, int share, Align align) {
        return new Block.Column(messages.text(language, key), share, align);
    }

    private String written(@Nullable BigDecimal value, Language language) {
        if (value == null) {
            return messages.text(language, "month.nothing");
        }
        var format =
                NumberFormat.getNumberInstance(language == Language.EN ? Locale.UK : Locale.JAPAN);
        format.setMinimumFractionDigits(value.scale());
        return format.format(value);
    }
}
