package org.wasshoi.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets sessions that are over, attempts that count no more and questions that nobody answered.
@Component
class SweepingSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingSessions.class);

    private final Sessions sessions;
    private final Attempts attempts;
    private final Challenges challenges;

    SweepingSessions(Sessions sessions, Attempts attempts, Challenges challenges) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.challenges = challenges;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 600_000)
    void sweep() {
        try {
            sessions.forgetOld();
            attempts.forgetOld();
            challenges.forgetOld();
        } catch (DataAccessException e) {
            LOG.warn("Old sessions stay until the database answers: {}", e.getMessage());
        }
    }
}
