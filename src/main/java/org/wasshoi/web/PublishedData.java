package org.wasshoi.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Knows whether anything published moved: at once when it moved here, within a quarter of a second
/// when it moved through another instance. While the database is silent it knows nothing.
@Component
class PublishedData {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedData.class);
    private static final Duration TRUSTED = Duration.ofSeconds(2);

    private final List<Freshness> sources;
    private final LiveFreshness live;
    private final Commits commits;
    private final Clock clock;
    private final AtomicLong movesHere = new AtomicLong();
    private volatile @Nullable Polled polled;

    private record Polled(String published, String live, long atMillis) {}

    PublishedData(List<Freshness> sources, LiveFreshness live, Commits commits, Clock clock) {
        this.sources = sources;
        this.live = live;
        this.commits = commits;
        this.clock = clock;
    }

    /// What the published data was at a moment, and the whole database within the minute.
    record Stamp(String published, String live) {

        boolean allows(Stamp kept, boolean isLive) {
            return isLive ? equals(kept) : published.equals(kept.published);
        }
    }

    /// The stamp of everything published, or nothing when it cannot be vouched for.
    Optional<Stamp> stamp() {
        var last = polled;
        return last == null || clock.millis() - last.atMillis > TRUSTED.toMillis()
                ? Optional.empty()
                : Optional.of(
                        new Stamp(
                                last.published + movesHere.get(),
                                last.live + commits.here() + "|" + minute()));
    }

    private long minute() {
        return clock.millis() / Duration.ofMinutes(1).toMillis();
    }

    @TransactionalEventListener(
            value = PublishedDataMoved.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void moved() {
        movesHere.incrementAndGet();
    }

    @Scheduled(fixedDelay = 250)
    void poll() {
        try {
            var at = clock.millis();
            var stamps =
                    sources.stream()
                            .map(Freshness::stamp)
                            .collect(Collectors.joining("|", "", "|"));
            polled = new Polled(stamps + LocalDate.now(clock) + "|", live.stamp() + "|", at);
        } catch (DataAccessException e) {
            LOG.warn("Pages are not cached while the database is silent: {}", e.getMessage());
        }
    }
}
