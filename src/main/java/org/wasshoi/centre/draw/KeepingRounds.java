package org.wasshoi.centre.draw;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Does in time what nobody has to ask for (締切・繰上げ): closes lists, books what was given, passes on
/// what nobody claimed. Each step is taken once however many instances run.
@Component
class KeepingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingRounds.class);

    private final Rounds rounds;
    private final Awards awards;
    private final HoldingRounds holding;
    private final GivingPlaces giving;
    private final ClaimingPlaces claiming;

    KeepingRounds(
            Rounds rounds,
            Awards awards,
            HoldingRounds holding,
            GivingPlaces giving,
            ClaimingPlaces claiming) {
        this.rounds = rounds;
        this.awards = awards;
        this.holding = holding;
        this.giving = giving;
        this.claiming = claiming;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void keepInTurn() {
        try {
            keep();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Rounds wait until the database answers: {}", e.getMessage());
        }
    }

    void keep() {
        rounds.due().forEach(holding::close);
        awards.unbooked().forEach(giving::book);
        awards.unclaimed().stream()
                .flatMap(id -> awards.find(id).stream())
                .forEach(claiming::lapse);
    }
}
