package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Fraction;

/// Holds a wish against the rules (決まりとの照合), at a moment.
public record Checking(Rulebook book, LocalDateTime now) {

    /// Through whom a wish comes: the window of days binds people at home, not the desk; a draw and
    /// a meeting have a period of their own in its place.
    public enum Door {
        OWN,
        DESK,
        LOT,
        MEETING;

        boolean isGiven() {
            return this == LOT || this == MEETING;
        }
    }

    /// Why this cannot be booked; nothing if it can.
    public List<Refusal> refusals(Wish wish, UserClass user, Door door) {
        var refusals = new ArrayList<Refusal>();
        var room = wish.room();
        day(wish, user, door).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            time(wish).ifPresent(refusals::add);
        }
        if (wish.people() > room.capacity()) {
            refusals.add(Refusal.TOO_MANY_PEOPLE);
        }
        if (!wish.equipment().isIn(room)) {
            refusals.add(Refusal.NO_SUCH_EQUIPMENT);
        }
        if (!wish.exemption().isEmpty() && !isEntitled(wish, user)) {
            refusals.add(Refusal.NO_SUCH_EXEMPTION);
        }
        return List.copyOf(refusals);
    }

    /// What it costs; only for a wish that is not refused.
    public Fee fee(Wish wish, UserClass user) {
        var day = wish.use().day();
        return book.find(Rule.Fees.class, wish.room(), day)
                .map(rule -> Fee.of(rule, wish, user, book.slots(wish.room(), day)))
                .orElse(Fee.FREE);
    }

    /// The first moment at which this user can book the day (受付の始まり).
    public Optional<LocalDateTime> opens(Room room, LocalDate day, UserClass user) {
        return book.find(Rule.Opening.class, room, day)
                .map(rule ->
                        day.minusMonths(rule.window(user).monthsBefore()).atTime(rule.moment()));
    }

    /// The last day on which this user can book the day (受付の終わり).
    public Optional<LocalDate> closes(Room room, LocalDate day, UserClass user) {
        return book.find(Rule.Opening.class, room, day)
                .map(rule -> day.minusDays(rule.window(user).daysBefore()));
    }

    /// Until when it is paid and how exemptions are approved.
    public Rule.Payment payment(Room room, LocalDate day) {
        return book.find(Rule.Payment.class, room, day).orElse(Rule.Payment.UNSTATED);
    }

    /// The part of the fee that who gives up a use today gets back.
    public Fraction refund(Room room, LocalDate day) {
        var left = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        return book.find(Rule.Cancelling.class, room, day)
                .map(rule -> rule.refund(left))
                .orElse(Fraction.NOTHING);
    }

    Optional<Limit> limits(Wish wish) {
        return book.find(Rule.Limits.class, wish.room(), wish.use().day()).map(Limit::new);
    }

    Rule.Preparation preparation(Wish wish) {
        return preparation(wish.room(), wish.use().day());
    }

    /// What is needed before and after a use of this room on that day.
    public Rule.Preparation preparation(Room room, LocalDate day) {
        return book.find(Rule.Preparation.class, room, day).orElse(new Rule.Preparation(0, 0));
    }

    private Optional<Refusal> day(Wish wish, UserClass user, Door door) {
        var room = wish.room();
        var day = wish.use().day();
        if (day.atTime(wish.use().to()).isBefore(now)) {
            return Optional.of(Refusal.PAST);
        }
        if (book.isClosed(room, day)) {
            return Optional.of(Refusal.CLOSED);
        }
        if (!door.isGiven() && opens(room, day, user).filter(now::isBefore).isPresent()) {
            return Optional.of(Refusal.NOT_YET);
        }
        return door == Door.OWN && closes(room, day, user).filter(this::isOver).isPresent()
                ? Optional.of(Refusal.TOO_LATE)
                : Optional.empty();
    }

    private boolean isOver(LocalDate last) {
        return now.toLocalDate().isAfter(last);
    }

    private Optional<Refusal> time(Wish wish) {
        if (!wish.use().lasts()) {
            return Optional.of(Refusal.NO_TIME);
        }
        return wish.use().fits(book.slots(wish.room(), wish.use().day()))
                ? Optional.empty()
                : Optional.of(Refusal.OUTSIDE_HOURS);
    }

    private boolean isEntitled(Wish wish, UserClass user) {
        return book.find(Rule.Fees.class, wish.room(), wish.use().day())
                .map(rule -> rule.exemption(wish.exemption()))
                .filter(exemption -> exemption.classes().contains(user))
                .isPresent();
    }
}
