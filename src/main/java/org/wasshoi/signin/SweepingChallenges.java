package org.wasshoi.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what devices and providers were asked and did not answer in time.
@Component
class SweepingChallenges {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingChallenges.class);

    private final Challenges challenges;
    private final OpenIdRequests requests;

    SweepingChallenges(Challenges challenges, OpenIdRequests requests) {
        this.challenges = challenges;
        this.requests = requests;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 600_000)
    void sweep() {
        try {
            challenges.forgetOld();
            requests.forgetOld();
        } catch (DataAccessException e) {
            LOG.warn("Old questions stay until the database answers: {}", e.getMessage());
        }
    }
}
