package org.wasshoi.sample;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Loads the sample years while pages are answered already; `WASSHOI_SAMPLE=false` leaves them out.
@Component
@Order(SampleRunner.AFTER_PLAN)
@ConditionalOnBooleanProperty(name = "wasshoi.sample", matchIfMissing = true)
class SampleRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRunner.class);
    static final int AFTER_PLAN = 100;

    private final LoadingSample loading;
    private final LoadingBookings bookings;
    private final LoadingRounds rounds;
    private final LoadingMonths months;
    private final Scenes scenes;
    private final Clock clock;

    SampleRunner(
            LoadingSample loading,
            LoadingBookings bookings,
            LoadingRounds rounds,
            LoadingMonths months,
            Scenes scenes,
            Clock clock) {
        this.loading = loading;
        this.bookings = bookings;
        this.rounds = rounds;
        this.months = months;
        this.scenes = scenes;
        this.clock = clock;
    }

    /// Yesterday is the last day whose reports are in.
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            var yesterday = LocalDate.now(clock).minusDays(1);
            loading.load(scenes.now(), yesterday);
            bookings.load(scenes.now(), yesterday);
            rounds.load(yesterday.plusDays(1));
            months.load(yesterday.plusDays(1));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The next start completes the sample records: {}", e.getMessage());
        }
    }
}
