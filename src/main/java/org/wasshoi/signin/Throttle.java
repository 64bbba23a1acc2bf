package org.wasshoi.signin;

import org.springframework.stereotype.Component;

/// Makes those wait who try one secret after another (総当たりの防止), for the secrets of other modules.
/// Ask it before a transaction begins, where all others see the count at once.
@Component
public class Throttle {

    private final Attempts attempts;

    Throttle(Attempts attempts) {
        this.attempts = attempts;
    }

    /// Counts this attempt first and then tells whether it is one too many.
    public boolean isOneTooMany(String subject, int most) {
        return attempts.add("other " + subject) > most;
    }

    /// The secret was right: this attempt does not count, those before it do.
    public void takeBack(String subject) {
        attempts.takeBack("other " + subject);
    }
}
