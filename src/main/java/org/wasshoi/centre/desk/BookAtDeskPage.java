package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Alternative;
import org.wasshoi.centre.booking.Refusal;
import org.wasshoi.community.Centre;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where the desk books for who phones or stands there (電話・窓口の予約), in one short form.
record BookAtDeskPage(
        Centre centre,
        LocalDate day,
        String typedDay,
        List<Offer> offers,
        List<Rule.Fees.Exemption> exemptions,
        DeskForm form,
        ReceptionForm reception,
        UUID once,
        List<Problem> problems,
        @Nullable List<Alternative> alternatives)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    BookAtDeskPage with(List<Problem> found) {
        return new BookAtDeskPage(
                centre, day, typedDay, offers, exemptions, form, reception, once, found, null);
    }

    /// The day could not be read, so the form stands for today.
    BookAtDeskPage typing(String typed) {
        var unread = List.of(new Problem("day", "desk.problem.day"));
        return new BookAtDeskPage(
                centre, day, typed, offers, exemptions, form, reception, once, unread, null);
    }

    /// With the first room chosen that is free at this time.
    BookAtDeskPage choosing(LocalTime now) {
        return offers.stream()
                .filter(offer -> offer.free() && offer.isAt(now))
                .findFirst()
                .map(offer -> choosing(DeskForm.of(Map.of("slot", offer.wanted().value()))))
                .orElse(this);
    }

    private BookAtDeskPage choosing(DeskForm other) {
        return new BookAtDeskPage(
                centre,
                day,
                typedDay,
                offers,
                exemptions,
                other,
                reception,
                once,
                problems,
                alternatives);
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
                centre, day, typedDay, offers, exemptions, form, reception, once, lost, near);
    }

    String path() {
        return "/desk/" + centre.id().value();
    }

    /// The free ones first; what is taken says so.
    List<Option> slots() {
        var choose = new Option("", PageContext.text("desk.choose"));
        return Stream.concat(Stream.of(choose), offers.stream().map(BookAtDeskPage::option))
                .toList();
    }

    List<Option> endings() {
        var same = new Option("", PageContext.text("desk.until.same"));
        return Stream.concat(
                        Stream.of(same),
                        offers.stream()
                                .map(offer -> offer.slot().to().toString())
                                .distinct()
                                .sorted()
                                .map(time -> new Option(time, time)))
                .toList();
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

    String value(Alternative one) {
        return new Wanted(one.room().id(), one.use()).value();
    }

    private static Option option(Offer offer) {
        var slot = offer.slot();
        var name =
                PageContext.text(
                        offer.free() ? "desk.slot" : "desk.slot.taken",
                        PageContext.text(offer.room().name()),
                        slot.from().toString(),
                        slot.to().toString());
        return new Option(offer.wanted().value(), name);
    }

    @Override
    public int status() {
        if (alternatives != null) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
