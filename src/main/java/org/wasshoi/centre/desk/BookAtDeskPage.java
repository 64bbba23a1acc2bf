package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Alternative;
import org.wasshoi.centre.booking.Refusal;
import org.wasshoi.community.Centre;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.Once;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where the desk books for who phones or stands there (電話・窓口の予約), in one short form.
record BookAtDeskPage(
        Centre centre,
        LocalDate day,
        String typedDay,
        Choices choices,
        List<Rule.Fees.Exemption> exemptions,
        DeskForm form,
        ReceptionForm reception,
        Once once,
        Lookup lookup,
        List<Problem> problems,
        @Nullable List<Alternative> alternatives)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Set<String> RECEPTION =
            Set.of("receptionChannel", "receivedOn", "statementBy");

    /// Opens what is else folded away.
    boolean asksForEquipment() {
        return !form.equipment().typed().isEmpty()
                || problems.stream().anyMatch(one -> one.field().startsWith("equipment"));
    }

    BookAtDeskPage with(List<Problem> found) {
        return new BookAtDeskPage(
                centre,
                day,
                typedDay,
                choices,
                exemptions,
                form,
                reception,
                once,
                lookup,
                found,
                null);
    }

    /// The day could not be read, so the form stands for today.
    BookAtDeskPage typing(String typed) {
        var unread = List.of(new Problem("day", "desk.problem.day"));
        return new BookAtDeskPage(
                centre,
                day,
                typed,
                choices,
                exemptions,
                form,
                reception,
                once,
                lookup,
                unread,
                null);
    }

    /// After a search; the form is filled with all that is known.
    BookAtDeskPage found(Lookup other, DeskForm filled) {
        return new BookAtDeskPage(
                centre,
                day,
                typedDay,
                choices,
                exemptions,
                filled,
                reception,
                once,
                other,
                problems,
                null);
    }

    /// With the first room chosen that is free at this time.
    BookAtDeskPage choosing(LocalTime now) {
        return choices.offers().stream()
                .filter(offer -> offer.free() && offer.isAt(now))
                .findFirst()
                .map(offer -> found(lookup, DeskForm.of(Map.of("slot", offer.wanted().value()))))
                .orElse(this);
    }

    /// The rules do not allow it; what concerns the beginning stands at the time chosen.
    BookAtDeskPage refused(List<Refusal> why) {
        return with(
                why.stream()
                        .map(Refusal::problem)
                        .map(problem ->
                                problem.field().equals("from")
                                        ? new Problem("slot", problem.key())
                                        : problem)
                        .toList());
    }

    BookAtDeskPage taken(List<Alternative> near) {
        var lost = List.of(new Problem(near.isEmpty() ? "slot" : "instead", "desk.problem.taken"));
        return new BookAtDeskPage(
                centre,
                day,
                typedDay,
                choices,
                exemptions,
                form,
                reception,
                once,
                lookup,
                lost,
                near);
    }

    String path() {
        return "/desk/" + centre.id().value();
    }

    /// The cursor stands where the clerk goes on: first at the search, then at the room.
    boolean isSearching() {
        return !lookup.isAsked() && problems.isEmpty();
    }

    boolean isChoosing() {
        return lookup.isAsked() && problems.isEmpty() && (lookup.isVain() || isKnown());
    }

    private boolean isKnown() {
        return !form.known().isEmpty();
    }

    List<Option> purposes() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("desk.choose"))),
                        Stream.of(Purpose.values())
                                .map(one -> new Option(one.name(), PageContext.text(one.key()))))
                .toList();
    }

    List<Option> users() {
        return Stream.of(UserClass.values())
                .map(one -> new Option(one.name(), PageContext.text(one.key())))
                .toList();
    }

    List<Option> reductions() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("desk.exemption.none"))),
                        exemptions.stream()
                                .map(one -> new Option(one.code(), PageContext.text(one.name()))))
                .toList();
    }

    /// The part about the reception is folded, as it is filled in already, unless it is wrong.
    boolean isReceptionWrong() {
        return problems.stream().anyMatch(one -> RECEPTION.contains(one.field()));
    }

    @Override
    public int status() {
        if (alternatives != null) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
