package org.wasshoi.centre.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.Vacancies;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Acting;

/// Changes a booking of a series and all later ones (定期の予約の変更), each by itself: what is taken
/// meanwhile is told and the rest stands.
@Component
class MovingSeries {

    private final MovingBookings moving;
    private final Bookings bookings;
    private final Vacancies vacancies;

    MovingSeries(MovingBookings moving, Bookings bookings, Vacancies vacancies) {
        this.moving = moving;
        this.bookings = bookings;
        this.vacancies = vacancies;
    }

    /// One booking of the series, where it is to go and how that stands now.
    record Step(Move move, Occurrence occurrence) {

        Booking booking() {
            return move.booking();
        }

        /// What a tick at this one stands for: the booking as it was seen.
        String pick() {
            return booking().id().value() + "@" + booking().version();
        }
    }

    /// Each that would change, as it stands now.
    List<Step> preview(MovePage page) {
        var moves =
                later(page.booking()).stream()
                        .map(one -> page.form().move(one, page.rooms(), one.use().day()))
                        .filter(move -> !move.changesNothing())
                        .toList();
        if (moves.isEmpty()) {
            return List.of();
        }
        var room = moves.getFirst().wish().room();
        var taken =
                vacancies
                        .taken(
                                List.of(room.id()),
                                moves.stream().map(move -> move.wish().use().day()).toList())
                        .getOrDefault(room.id(), List.of());
        return moves.stream().map(move -> step(page, move, taken)).toList();
    }

    private Step step(MovePage page, Move move, List<Taken> taken) {
        var wish = move.wish();
        var day = wish.use().day();
        var why = moving.refusals(move, Checking.Door.OWN);
        var isTaken =
                move.isElsewhere()
                        && why.isEmpty()
                        && taken.stream()
                                .filter(one -> !isOwn(move, one))
                                .anyMatch(one ->
                                        wish
                                                .use()
                                                .of(page.checking().book().slots(wish.room(), day))
                                                .stream()
                                                .anyMatch(slot -> one.isIn(day, slot)));
        var net = why.isEmpty() ? moving.fee(move).net() : Yen.ZERO;
        return new Step(move, new Occurrence(day, why, isTaken, net));
    }

    /// What the booking itself holds does not stand in its way.
    private static boolean isOwn(Move move, Taken taken) {
        var use = move.booking().use();
        return move.booking().room().equals(move.wish().room().id())
                && !taken.from().isAfter(use.day().atTime(use.from()))
                && !taken.to().isBefore(use.day().atTime(use.to()));
    }

    /// Those of the picked that could not be changed, in order.
    List<Step> move(Acting acting, List<Step> steps, List<String> picks) {
        var lost = new ArrayList<Step>();
        for (var step : steps) {
            if (picks.contains(step.pick()) && !isMoved(acting, step)) {
                lost.add(step);
            }
        }
        return List.copyOf(lost);
    }

    private boolean isMoved(Acting acting, Step step) {
        return moving.move(acting, step.move(), Checking.Door.OWN, null)
                instanceof MovingBookings.Outcome.Moved;
    }

    private List<Booking> later(Booking first) {
        return bookings.later(Objects.requireNonNull(first.series()), first.use().day()).stream()
                .filter(one -> one.booker().equals(first.booker()))
                .filter(moving::isStillToCome)
                .toList();
    }
}
