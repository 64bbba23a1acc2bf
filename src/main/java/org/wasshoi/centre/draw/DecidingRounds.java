package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.people.Acting;

/// Decides rounds, each once (抽選・調整会議の結果): what is decided stands in one transaction, and the
/// bookings follow from it one by one.
@Component
class DecidingRounds {

    private final Rounds rounds;
    private final HoldingRounds holding;
    private final DrawResults results;
    private final GivingPlaces giving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DecidingRounds(
            Rounds rounds,
            HoldingRounds holding,
            DrawResults results,
            GivingPlaces giving,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.holding = holding;
        this.results = results;
        this.giving = giving;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Draws the lots; who draws again, or at the same time as another, draws nothing new.
    boolean draw(Acting acting, RoundId id, String word) {
        return decide(acting, id, round -> Decision.of(round.lottery(word)));
    }

    /// Writes down what a meeting settled.
    boolean settle(Acting acting, RoundId id, Map<Integer, Integer> agreed) {
        return decide(acting, id, _ -> Decision.of(agreed));
    }

    private boolean decide(Acting acting, RoundId id, Function<Round, Decision> deciding) {
        try {
            var isMine = transaction.execute(_ -> decideHeld(acting, id, deciding));
            giving.bookAll(id);
            return isMine;
        } catch (ConcurrencyFailureException _) {
            return false;
        }
    }

    private boolean decideHeld(Acting acting, RoundId id, Function<Round, Decision> deciding) {
        var round = holding.closeHeld(rounds.hold(id).orElseThrow());
        if (!round.isDecidable(LocalDateTime.now(clock))) {
            return false;
        }
        results.write(acting, round, deciding.apply(round));
        return true;
    }
}
