package org.wasshoi.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets sessions that are over, attempts that count no more, links that nobody used.
@Component
class SweepingSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingSessions.class);

    private final Sessions sessions;
    private final Attempts attempts;
    private final HalfSignIns halves;
    private final KeptForms forms;
    private final Resets resets;

    SweepingSessions(
            Sessions sessions,
            Attempts attempts,
            HalfSignIns halves,
            KeptForms forms,
            Resets resets) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.halves = halves;
        this.forms = forms;
        this.resets = resets;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 600_000)
    void sweep() {
        try {
            sessions.forgetOld();
            attempts.forgetOld();
            halves.forgetOld();
            forms.forgetOld();
            resets.forgetOld();
        } catch (DataAccessException e) {
            LOG.warn("Old sessions stay until the database answers: {}", e.getMessage());
        }
    }
}
