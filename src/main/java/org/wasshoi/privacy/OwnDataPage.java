package org.wasshoi.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Area;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Person;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// All that is kept about the reader, with the form to put contact data right.
record OwnDataPage(
        OwnData data, List<Area> areas, OwnDataForm form, List<Problem> problems, boolean isDone)
        implements Page {

    private static final int SHOWN_ENTRIES = 50;
    private static final int UNPROCESSABLE = 422;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static OwnDataPage of(OwnData data, List<Area> areas, boolean isDone) {
        var form = OwnDataForm.of(data.kept().person(), data.kept().version());
        return new OwnDataPage(data, areas, form, List.of(), isDone);
    }

    /// The page as it was sent, with what has to be put right.
    OwnDataPage with(OwnDataForm sent) {
        var known = Stream.concat(Stream.of(""), areas.stream().map(area -> area.id().value()));
        return new OwnDataPage(data, areas, sent, sent.problems(known.toList()), false);
    }

    OwnDataPage with(Problem problem) {
        return new OwnDataPage(data, areas, form, List.of(problem), false);
    }

    Person person() {
        return data.kept().person();
    }

    /// Whether somebody else corrected the record while this reader wrote.
    boolean isOvertaken() {
        return problems.stream().anyMatch(problem -> problem.field().equals("version"));
    }

    List<Problem> fieldProblems() {
        return problems.stream().filter(problem -> !problem.field().equals("version")).toList();
    }

    int version() {
        return isOvertaken() ? data.kept().version() : form.version();
    }

    List<Option> areaOptions() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("privacy.own.area.none"))),
                        areas.stream()
                                .map(area ->
                                        new Option(
                                                area.id().value(), PageContext.text(area.name()))))
                .toList();
    }

    List<Option> languageOptions() {
        return Stream.of(Language.values())
                .map(language ->
                        new Option(
                                language.code(),
                                PageContext.text("web.language." + language.code())))
                .toList();
    }

    String area() {
        return areaOptions().stream()
                .filter(option -> option.value().equals(typed(person().area())))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    String channelKey() {
        return "people.channel." + person().channel().name().toLowerCase(Locale.ROOT);
    }

    String roleKey(Membership held) {
        return RoleWords.key(held.role());
    }

    /// What others did with the data, newest first, as many as a page bears.
    List<LoggedRow> entries() {
        return data.entries().stream().limit(SHOWN_ENTRIES).toList();
    }

    boolean hasMoreEntries() {
        return data.entries().size() > SHOWN_ENTRIES;
    }

    boolean isOwn(LoggedRow row) {
        return row.isBy(person().id().value());
    }

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    String time(Instant moment) {
        return moment.atZone(Tokyo.ZONE).format(TIME);
    }

    /// The text, or that there is none.
    String shown(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(some -> !some.isEmpty())
                .orElseGet(() -> PageContext.text("privacy.own.empty"));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
