package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Once;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where somebody books a room (部屋の予約の申込み): first the form, then the check with the amount.
public record BookPage(
        Room room,
        Checking checking,
        List<Booker> bookers,
        Booker booker,
        BookingForm form,
        Once once,
        List<Problem> problems,
        @Nullable List<Alternative> alternatives,
        @Nullable Wish checked)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    public BookPage {
        bookers = List.copyOf(bookers);
    }

    public BookPage with(List<Problem> found) {
        return new BookPage(
                room, checking, bookers, booker, form, once, found, alternatives, checked);
    }

    public BookPage taken(List<Alternative> near) {
        var lost = List.of(new Problem("from", "centre.problem.taken"));
        return new BookPage(room, checking, bookers, booker, form, once, lost, near, null);
    }

    /// The same, ready to be confirmed.
    BookPage ready(@Nullable Wish wish) {
        return new BookPage(
                room, checking, bookers, booker, form, once, List.of(), alternatives, wish);
    }

    public String path() {
        return "/rooms/" + room.id().value();
    }

    boolean isHeldForDraw() {
        return problems.contains(Refusal.HELD_FOR_DRAW.problem());
    }

    Fee fee() {
        return checking.fee(Objects.requireNonNull(checked), booker.userClass());
    }

    List<Option> whom() {
        return bookers.stream()
                .map(one ->
                        new Option(
                                Bookers.key(one),
                                PageContext.text(
                                        "centre.book.whom",
                                        one.name(),
                                        PageContext.text(one.userClass().key()))))
                .toList();
    }

    List<Option> purposes() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("centre.choose"))),
                        Stream.of(Purpose.values())
                                .map(one -> new Option(one.name(), PageContext.text(one.key()))))
                .toList();
    }

    public List<Option> beginnings() {
        return slots().stream().map(slot -> time(slot.from().toString())).toList();
    }

    public List<Option> endings() {
        return slots().stream().map(slot -> time(slot.to().toString())).toList();
    }

    /// The reasons for paying less that some class of user may give, and none.
    List<Option> exemptions() {
        var none = new Option("", PageContext.text("centre.book.exemption.none"));
        return Stream.concat(
                        Stream.of(none),
                        fees().stream()
                                .map(one -> new Option(one.code(), PageContext.text(one.name()))))
                .toList();
    }

    /// What equipment costs on the day.
    Map<String, Long> equipmentPrices() {
        return checking.book()
                .find(Rule.Fees.class, room, day())
                .map(Rule.Fees::equipment)
                .orElse(Map.of());
    }

    String exemptionName() {
        return fees().stream()
                .filter(one -> one.code().equals(form.exemption()))
                .map(one -> PageContext.text(one.name()))
                .findFirst()
                .orElse("");
    }

    private List<Rule.Fees.Exemption> fees() {
        return checking.book()
                .find(Rule.Fees.class, room, day())
                .map(Rule.Fees::exemptions)
                .orElse(List.of());
    }

    /// The times of the day typed, or of any other where it is closed or no day.
    private List<Slot> slots() {
        return checking.book()
                .find(Rule.Hours.class, room, day())
                .map(Rule.Hours::slots)
                .orElse(List.of());
    }

    private LocalDate day() {
        return Wareki.parse(form.day()).orElse(checking.now().toLocalDate());
    }

    private static Option time(String time) {
        return new Option(time, time);
    }

    @Override
    public int status() {
        if (alternatives != null) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
