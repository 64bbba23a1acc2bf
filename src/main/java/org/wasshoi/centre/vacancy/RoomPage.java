package org.wasshoi.centre.vacancy;

import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Looks;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.web.LivePage;

/// One room (部屋): what it is, what it costs, when it can be booked, and its month.
record RoomPage(
        Room room,
        Centre centre,
        Checking checking,
        YearMonth month,
        YearMonth last,
        Days days,
        Looks.Look look)
        implements LivePage {

    String path() {
        return "/rooms/" + room.id().value();
    }

    String path(YearMonth other) {
        return path() + "?month=" + other;
    }

    /// The months that can be seen, from this one on.
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(checking.now()),
                        one -> !one.isAfter(last),
                        one -> one.plusMonths(1))
                .toList();
    }

    boolean isShown(YearMonth other) {
        return other.equals(month);
    }

    String floor() {
        return room.floor() < 0
                ? text("vacancy.floor.below", number(-room.floor()))
                : text("vacancy.floor.above", number(room.floor()));
    }

    List<Room.Suited> suited() {
        return room.suited().stream().sorted().toList();
    }

    List<Room.BarrierFree> barrierFree() {
        return room.barrierFree().stream().sorted().toList();
    }

    Map<String, Integer> equipment() {
        return new TreeMap<>(room.equipment());
    }

    Rule.@Nullable Hours hours() {
        return rule(Rule.Hours.class).orElse(null);
    }

    /// The times with a price of their own; one hour stands for all hours.
    List<Slot> slots() {
        return rule(Rule.Hours.class)
                .map(hours -> hours.bands().isEmpty() ? hours.slots().subList(0, 1) : hours.bands())
                .orElse(List.of());
    }

    String slot(Slot slot) {
        return slot.code().isEmpty() ? text("vacancy.fee.hour") : Times.name(slot);
    }

    List<Prices.Who> payers() {
        return Prices.WHO;
    }

    String price(Slot slot, Prices.Who who) {
        return text("vacancy.yen", number(Prices.of(checking, room, slot, who).amount()));
    }

    Rule.@Nullable Fees fees() {
        return rule(Rule.Fees.class).orElse(null);
    }

    String less(Fraction part) {
        return part.equals(Fraction.WHOLE)
                ? text("vacancy.exemption.all")
                : text(
                        "vacancy.exemption.part",
                        number(part.denominator()),
                        number(part.numerator()));
    }

    List<Window> windows() {
        return Window.READERS.stream()
                .flatMap(user -> Window.of(checking, room, user).stream())
                .toList();
    }

    private <R extends Rule> Optional<R> rule(Class<R> kind) {
        return checking.book().find(kind, room, checking.now().toLocalDate());
    }
}
