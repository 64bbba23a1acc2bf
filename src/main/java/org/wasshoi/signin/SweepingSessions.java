package org.wasshoi.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets sessions that are over and attempts that count no more.
@Component
class SweepingSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingSessions.class);

    private final Sessions sessions;
    private final Attempts attempts;

    SweepingSessions(Sessions sessions, Attempts attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 600_000)
    void sweep() {
        try {
            sessions.forgetOld();
            attempts.forgetOld();
        } catch (DataAccessException e) {
            LOG.warn("Old sessions stay until the database answers: {}", e.getMessage());
        }
    }
}
