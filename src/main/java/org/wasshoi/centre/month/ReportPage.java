package org.wasshoi.centre.month;

import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// A centre's report of a month (月次報告の画面), for the manager who writes it and the city that judges
/// it.
record ReportPage(
        Centre centre,
        Report report,
        Shown shown,
        List<Entry> entries,
        List<ReportStep> steps,
        Map<PersonId, String> names,
        Reader reader,
        YearMonth first,
        LocalDate today,
        Typing typing)
        implements Page {

    /// What the reader may do with this report.
    record Reader(boolean writes, boolean judges) {}

    /// What was typed and what is wrong with it.
    record Typing(
            ReportForm form,
            EntryForm entry,
            UUID once,
            String reason,
            List<Problem> problems,
            boolean overtaken) {}

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Override
    public int status() {
        if (typing.overtaken()) {
            return CONFLICT;
        }
        return typing.problems().isEmpty() ? 200 : UNPROCESSABLE;
    }

    ReportPage with(ReportForm form, List<Problem> problems, boolean overtaken) {
        return typed(
                new Typing(
                        form, typing.entry(), typing.once(), typing.reason(), problems, overtaken));
    }

    ReportPage with(EntryForm entry, UUID once, List<Problem> problems, boolean overtaken) {
        return typed(new Typing(typing.form(), entry, once, typing.reason(), problems, overtaken));
    }

    ReportPage with(String reason, List<Problem> problems, boolean overtaken) {
        return typed(
                new Typing(
                        typing.form(), typing.entry(), typing.once(), reason, problems, overtaken));
    }

    private ReportPage typed(Typing other) {
        return new ReportPage(
                centre, report, shown, entries, steps, names, reader, first, today, other);
    }

    String path() {
        return report.path();
    }

    String monthName() {
        return Wareki.monthWithGregorian(report.month(), PageContext.current().language());
    }

    String monthsPath() {
        return "/months?year=" + FiscalYear.of(report.month().atDay(1)).value();
    }

    Standing standing() {
        return Standing.of(report.stage(), report.month(), first, today);
    }

    boolean isOver() {
        return Standing.isOver(report.month(), today);
    }

    boolean isWritten() {
        return reader.writes() && report.stage().isEditable();
    }

    boolean canBeAccepted() {
        return reader.judges() && report.stage().allows(Stage.ACCEPTED);
    }

    boolean canBeReturned() {
        return reader.judges() && report.stage().allows(Stage.RETURNED);
    }

    /// Uses of which nobody wrote down whether anybody came.
    long unrecorded() {
        return shown.live().now().lost().unrecorded();
    }

    /// Why the city sent it back, while that is what is left to do.
    @Nullable String returned() {
        return report.stage() == Stage.RETURNED ? steps.getLast().reason() : null;
    }

    List<Option> kinds() {
        return Stream.of(Entry.Kind.values())
                .map(kind -> new Option(kind.name(), text(kind.key())))
                .toList();
    }

    String name(ReportStep step) {
        return names.getOrDefault(step.by(), "");
    }

    String now(Item item) {
        return written(item.in(shown.now()));
    }

    String before(Item item) {
        return written(item.in(shown.before()));
    }

    String live(Item item) {
        return shown.isCorrected(item) ? written(item.in(shown.live().now())) : "";
    }

    /// Up or down against a year ago, with its sign.
    String change(Item item) {
        var change = shown.change(item);
        return change == null || change.signum() <= 0
                ? written(change)
                : text("month.plus", number(change));
    }

    YearMonth yearBefore() {
        return report.month().minusYears(1);
    }

    String yearBeforeName() {
        return PageContext.current().language() == Language.EN
                ? PageContext.month(yearBefore())
                : text("month.year-before");
    }

    private static String written(@Nullable BigDecimal value) {
        return value == null ? text("month.nothing") : number(value);
    }
}
