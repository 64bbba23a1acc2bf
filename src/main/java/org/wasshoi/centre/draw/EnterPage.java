package org.wasshoi.centre.draw;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Bookers;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.kernel.Words;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where somebody enters a round or changes an entry (申込みの画面), for themself or, at the desk, for
/// another.
record EnterPage(
        Round round,
        Words centre,
        List<DrawSlot> slots,
        Map<Integer, Integer> wanting,
        Checking checking,
        List<Booker> bookers,
        Booker booker,
        @Nullable Desk desk,
        @Nullable Entry entry,
        EnterForm form,
        UUID once,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    /// What a clerk adds.
    record Desk(DeskEntrant entrant, ReceptionForm reception) {}

    EnterPage with(List<Problem> found) {
        return new EnterPage(
                round,
                centre,
                slots,
                wanting,
                checking,
                bookers,
                booker,
                desk,
                entry,
                form,
                once,
                List.copyOf(found));
    }

    EnterPage with(String field, String key) {
        return with(List.of(new Problem(field, key)));
    }

    String path() {
        return (desk == null ? round.path() : round.deskPath()) + "/enter";
    }

    String back() {
        return desk == null ? round.path() : round.deskPath();
    }

    String heading() {
        return entry == null ? "draw.enter.title" : "draw.enter.change";
    }

    List<Integer> preferences() {
        return IntStream.rangeClosed(1, form.wishes().size()).boxed().toList();
    }

    String field(int preference) {
        return EnterForm.field(preference);
    }

    String wish(int preference) {
        return form.wishes().get(preference - 1);
    }

    /// The slots with the number of entries that want each now.
    List<Option> choices() {
        var none = new Option("", PageContext.text("draw.wish.none"));
        return Stream.concat(Stream.of(none), slots.stream().map(this::choice)).toList();
    }

    private Option choice(DrawSlot slot) {
        var many = wanting.getOrDefault(slot.number(), 0);
        return new Option(
                String.valueOf(slot.number()),
                PageContext.text("draw.wish.choice", slot.label(), PageContext.number(many)));
    }

    List<Option> whom() {
        return bookers.stream()
                .map(one ->
                        new Option(
                                Bookers.key(one),
                                PageContext.text(
                                        "draw.whom",
                                        one.name(),
                                        PageContext.text(one.userClass().key()))))
                .toList();
    }

    String whomValue() {
        return Bookers.key(booker);
    }

    List<Option> purposes() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("draw.choose"))),
                        Stream.of(Purpose.values())
                                .map(one -> new Option(one.name(), PageContext.text(one.key()))))
                .toList();
    }

    List<Option> exemptions() {
        var none = new Option("", PageContext.text("draw.exemption.none"));
        return Stream.concat(
                        Stream.of(none),
                        slots.stream()
                                .flatMap(slot -> exemptions(slot).stream())
                                .distinct()
                                .map(one -> new Option(one.code(), PageContext.text(one.name()))))
                .toList();
    }

    private List<Rule.Fees.Exemption> exemptions(DrawSlot slot) {
        return checking.book()
                .find(Rule.Fees.class, slot.room(), slot.use().day())
                .map(Rule.Fees::exemptions)
                .orElse(List.of());
    }

    /// All that speaks against the form, by the rules of every slot wished for.
    List<Problem> found() {
        var typed =
                desk == null
                        ? form.problems(slots)
                        : Stream.of(
                                        form.problems(slots),
                                        desk.entrant().problems(),
                                        desk.reception().problems(checking.now().toLocalDate()))
                                .flatMap(List::stream)
                                .toList();
        return typed.isEmpty() ? refused() : typed;
    }

    private List<Problem> refused() {
        return form.wanted(slots).stream()
                .flatMap(slot -> {
                    var wish = use().wish(slot);
                    return checking
                            .refusals(wish, entrant().userClass(), Checking.Door.LOT)
                            .stream();
                })
                .map(refusal -> place(refusal.problem()))
                .distinct()
                .toList();
    }

    private static Problem place(Problem problem) {
        return switch (problem.field()) {
            case "people", "exemption" -> problem;
            default -> new Problem("wish1", problem.key());
        };
    }

    Booker entrant() {
        return desk == null ? booker : desk.entrant().booker();
    }

    /// What is typed about the use; only for a form without problems.
    Entry.Use use() {
        var wish = form.use().wish(slots.getFirst().room());
        return new Entry.Use(
                wish.purpose(),
                wish.title(),
                wish.people(),
                wish.forProfit(),
                wish.heating(),
                wish.exemption());
    }

    List<Integer> numbers() {
        return form.wanted(slots).stream().map(DrawSlot::number).toList();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
