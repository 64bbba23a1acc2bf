package org.wasshoi.centre.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.MovingBookings.Outcome;
import org.wasshoi.people.Acting;

/// Lets two bookings change rooms (部屋の入れ替え); either both have the other's room then, or neither.
@Component
public class ExchangingRooms {

    private final Moves moves;
    private final Rules rules;
    private final NotingMoves noting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExchangingRooms(
            Moves moves,
            Rules rules,
            NotingMoves noting,
            TransactionTemplate transaction,
            Clock clock) {
        this.moves = moves;
        this.rules = rules;
        this.noting = noting;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Outcome exchange(Acting acting, Move one, Move other) {
        var both = List.of(one, other);
        var checking = new Checking(rules.book(), LocalDateTime.now(clock));
        var why =
                both.stream()
                        .flatMap(move ->
                                checking
                                        .refusals(move.wish(), user(move), Checking.Door.DESK)
                                        .stream())
                        .distinct()
                        .toList();
        if (!why.isEmpty()) {
            return new Outcome.Refused(why);
        }
        try {
            return transaction.execute(status -> write(acting, checking, both, status));
        } catch (DataIntegrityViolationException e) {
            if (!"room_once".equals(Bookings.violated(e))) {
                throw e;
            }
            return new Outcome.Taken(List.of());
        } catch (ConcurrencyFailureException _) {
            return new Outcome.Taken(List.of());
        }
    }

    /// Both let go of their rooms first, or each would find the other there.
    private Outcome write(
            Acting acting, Checking checking, List<Move> both, TransactionStatus status) {
        moves.vacate(both.stream().map(Move::booking).toList());
        for (var move : both) {
            var fee = checking.fee(move.wish(), user(move));
            var state = move.booking().state();
            if (!moves.move(move, checking.preparation(move.wish()), fee, state)) {
                status.setRollbackOnly();
                return new Outcome.Overtaken();
            }
            noting.note(acting, move, fee, state, null);
        }
        return new Outcome.Moved();
    }

    private static UserClass user(Move move) {
        return move.booking().booker().userClass();
    }
}
